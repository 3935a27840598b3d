import { approvalsNeeded } from '../domain/policy';
import type { Tables } from '../domain/ports/store';
import type { MessageRef, Request } from '../domain/request';
import { startSoon } from './confirm';
import type { RequestDeps } from './deps';
import { newId } from './ids';
import { move, unlessOutrun } from './move';

/** The channel sees the request: a change is approved by policy now, and runs. */
export async function cardPosted(deps: RequestDeps, request: Request, postId: string, ref: MessageRef): Promise<void> {
  const { store, clock, nudge, desks } = deps;
  const desk = await desks.find(request.deskId);
  const record = async (tx: Tables): Promise<void> => {
    await tx.requests.setCard(request.id, ref);
    await tx.outbox.markPosted(postId, clock.now(), ref);
  };
  if (desk === undefined || approvalsNeeded(request, desk) > 0) return store.transaction(record);
  const approved = await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      await record(tx);
      const moved = await move(tx, request, {
        to: 'approved',
        change: { approvedAt: at },
        actor: { kind: 'policy' },
        event: 'request.approved',
        data: { policy: request.policy },
        at,
      });
      await startSoon(tx, moved, desk, at);
      return moved;
    }),
  );
  if (approved === undefined) return store.transaction(record);
  nudge();
}

/** The channel cannot see the request, so it is never run; its requester is told. */
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
      await move(tx, request, { to: 'withdrawn', actor, event: 'request.not_shown', data: { reason }, at });
      await tx.outbox.bury(postId, at, reason);
      await tx.outbox.add(newId(), request.id, { kind: 'undeliverable', reason }, at);
    }),
  );
}
