import { needsNobody } from '../domain/need';
import type { Tables } from '../domain/ports/store';
import type { MessageRef, Request } from '../domain/request';
import { canMove } from '../domain/request-state';
import { markStale } from './before-write';
import { startSoon } from './confirm';
import type { RequestDeps } from './deps';
import { renewHomes } from './homes';
import { newId } from './ids';
import { move, OutrunError, unlessOutrun } from './move';
import { recount } from './need';

/** The channel sees the request: a change is approved by policy now, and runs. */
export async function cardPosted(deps: RequestDeps, request: Request, postId: string, ref: MessageRef): Promise<void> {
  const { store, clock, desks } = deps;
  const record = async (tx: Tables): Promise<void> => {
    await tx.requests.setCard(request.id, ref);
    await tx.outbox.markPosted([postId], clock.now(), ref);
    await renewHomes(tx, request.deskId, clock.now());
  };
  const desk = await desks.find(request.deskId);
  if (request.state !== 'pending' || (desk !== undefined && !needsNobody(request))) {
    return store.transaction(record);
  }
  if (desk === undefined) {
    await store.transaction(record);
    await markStale(deps, request);
    return;
  }
  const approved = await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      if (at >= request.expiresAt) throw new OutrunError();
      await record(tx);
      const moved = await move(tx, request, {
        to: 'approved',
        change: { approvedAt: at },
        actor: { kind: 'policy' },
        event: 'request.approved',
        data: { voters: [], needed: 0, policy: request.policy },
        at,
      });
      await startSoon(tx, moved, desk, at);
      return moved;
    }),
  );
  if (approved === undefined) return store.transaction(record);
}

/** The channel cannot see the request, so it is not run if that can still be helped; its requester is told. */
export async function cardNotPosted(
  deps: RequestDeps,
  request: Request,
  postId: string,
  reason: string,
): Promise<void> {
  const { store, clock } = deps;
  await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const actor = { kind: 'groupkeeper' } as const;
      if (canMove(request.state, 'withdrawn')) {
        const step = { to: 'withdrawn', actor, event: 'request.not_shown', data: { reason }, at } as const;
        await recount(deps, tx, await move(tx, request, step), at);
      }
      await tx.outbox.bury(postId, at, reason);
      await tx.outbox.add(request.id, [{ id: newId(), post: { kind: 'undeliverable', reason } }], at);
    }),
  );
}
