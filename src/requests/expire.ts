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

/** Expires a request whose time is over; answers it as it is then. */
export async function expireIfDue(deps: RequestDeps, request: Request): Promise<Request> {
  // Only what is approved waits for as long as its desk says.
  const desk = request.state === 'approved' ? await deps.desks.find(request.deskId) : undefined;
  return expireAt(deps, request, deadlineOf(request, desk));
}

/** The same by a deadline that is known. */
export async function expireAt(deps: RequestDeps, request: Request, deadline: number | undefined): Promise<Request> {
  const { store, clock } = deps;
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
    const request = found && (await expireIfDue(deps, found));
    const deadline = request && deadlineOf(request, await deps.desks.find(request.deskId));
    if (deadline !== undefined) return again(deadline);
    return request === undefined ? DONE : endUndo(deps, request);
  };
}
