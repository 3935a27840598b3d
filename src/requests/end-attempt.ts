import type { Attempt, Outcome, Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { scopeOf } from './lock';
import { move, unlessOutrun } from './move';
import { recount } from './need';
import { announce } from './thread';
import { watchUndo } from './undo';

interface Ending {
  readonly outcome: Outcome;
  readonly event: string;
  /** The group a create made. */
  readonly groupId: string | undefined;
  /** The fingerprint of the link that was made. */
  readonly madeLink?: string | undefined;
}

/**
 * Puts an attempt's outcome on record, frees its group and lets those who waited for it start.
 * @returns `false` when the request no longer stands where `request` says; then nothing was written
 */
export async function endAttempt(
  deps: RequestDeps,
  request: Request,
  attempt: Attempt,
  ending: Ending,
): Promise<boolean> {
  const { store, clock } = deps;
  const { outcome, event, groupId, madeLink } = ending;
  const ended = await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      await tx.attempts.settle(attempt.id, at, outcome.failure);
      const moved = await move(tx, request, {
        to: outcome.kind,
        change: { outcome, ...(groupId === undefined ? {} : { groupId }) },
        actor: { kind: 'groupkeeper' },
        event,
        data: { attempt: attempt.id, outcome },
        at,
      });
      const { deskId, id: requestId, requesterId: by } = request;
      if (groupId !== undefined) await tx.groupOwners.add({ scope: scopeOf(attempt), groupId, deskId, at, by });
      if (madeLink !== undefined) await tx.madeLinks.add({ deskId, fingerprint: madeLink, requestId, at });
      await watchUndo(tx, deps, moved, at);
      await announce(tx, moved, { kind: 'ended' }, at);
      if (moved.state === 'failed') await recount(deps, tx, moved, at);
      // A few at most; who waits at another desk for the same group looks again within seconds.
      for (const waiting of await tx.requests.inState(request.deskId, ['approved'])) {
        await tx.jobs.schedule('execute', waiting.id, at);
      }
      return moved;
    }),
  );
  return ended !== undefined;
}
