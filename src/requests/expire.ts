import type { Desk } from '../domain/desk';
import { again, DONE, type JobHandler } from '../domain/job';
import { stricter } from '../domain/policy';
import type { Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { move, unlessOutrun } from './move';
import { recount } from './need';
import { announce } from './thread';
import { endUndo } from './undo';

/** Until when the request may wait where it stands, Unix ms; `undefined` when it cannot expire. */
export function deadlineOf(request: Request, desk: Desk | undefined): number | undefined {
  if (request.state === 'pending') return request.expiresAt;
  if (request.state !== 'approved' || request.approvedAt === undefined) return undefined;
  const policy = desk === undefined ? request.policy : stricter(request.policy, desk.policy);
  return request.approvedAt + policy.startWithin;
}

/** Expires a request whose time is over, at its desk as it is now; answers it as it is then. */
export async function expireIfDue(deps: RequestDeps, request: Request, desk: Desk | undefined): Promise<Request> {
  const { store, clock } = deps;
  const deadline = deadlineOf(request, desk);
  if (deadline === undefined || clock.now() < deadline) return request;
  const expired = await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const actor = { kind: 'groupkeeper' } as const;
      const moved = await move(tx, request, { to: 'expired', actor, event: 'request.expired', at });
      const waitedAs = request.state === 'approved' ? 'approved' : 'pending';
      await announce(tx, moved, { kind: 'expired', while: waitedAs }, at);
      await recount(deps, tx, moved, at);
      return moved;
    }),
  );
  return expired ?? (await store.requests.find(request.id)) ?? request;
}

/**
 * Looks for itself whether the time is over, of waiting or of undoing: a deadline that moved, or a request that went on,
 * needs no cancelling.
 */
export function createExpire(deps: RequestDeps): JobHandler {
  return async (requestId) => {
    const found = await deps.store.requests.find(requestId);
    if (found === undefined) return DONE;
    const desk = await deps.desks.find(found.deskId);
    const request = await expireIfDue(deps, found, desk);
    const deadline = deadlineOf(request, desk);
    return deadline === undefined ? endUndo(deps, request) : again(deadline);
  };
}
