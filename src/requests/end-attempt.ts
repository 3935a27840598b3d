import type { Attempt, Outcome, Request } from '../domain/request';
import { isFinal } from '../domain/request-state';
import type { RequestDeps } from './deps';
import { announce, move, unlessOutrun } from './move';

interface Ending {
  readonly outcome: Outcome;
  readonly event: string;
  /** The group a create made. */
  readonly groupId: string | undefined;
}

/** Puts an attempt's outcome on record, frees its group and lets those who waited for it start. */
export async function endAttempt(deps: RequestDeps, request: Request, attempt: Attempt, ending: Ending): Promise<void> {
  const { store, clock, nudge } = deps;
  const { outcome, event, groupId } = ending;
  await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      await tx.attempts.settle(attempt.id, at, outcome.failure);
      const ended = await move(tx, request, {
        to: outcome.kind,
        change: { outcome, ...(groupId === undefined ? {} : { groupId }) },
        actor: { kind: 'groupkeeper' },
        event,
        data: { attempt: attempt.id, outcome },
        at,
      });
      await announce(tx, ended, [{ kind: 'ended' }], at);
      if (isFinal(ended.state)) await tx.jobs.cancel('expire', request.id);
      for (const waiting of await tx.requests.inState(request.deskId, ['approved'])) {
        await tx.jobs.schedule('execute', waiting.id, at);
      }
    }),
  );
  nudge();
}
