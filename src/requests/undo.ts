import { UNDO_FOR } from '../domain/foresight';
import { again, DONE, type JobResult } from '../domain/job';
import type { Evidence, WriteOperation } from '../domain/operation';
import type { Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';
import { type RequestDeps, writeOperation } from './deps';
import { newId } from './ids';

/** Until when a request can be undone, Unix ms, past or to come; `undefined` where there is nothing to undo. */
export function undoUntil(operation: WriteOperation, request: Request, evidence: Evidence): number | undefined {
  if (request.state !== 'succeeded' || request.endedAt === undefined) return undefined;
  return operation.undo?.possible(request.input, evidence) === true ? request.endedAt + UNDO_FOR : undefined;
}

/** Has its card looked at again when it can no longer be undone. */
export async function watchUndo(tx: Tables, { operations }: RequestDeps, request: Request, at: number): Promise<void> {
  const { undo } = writeOperation(operations, request.operation);
  if (request.state === 'succeeded' && undo !== undefined) {
    await tx.jobs.schedule('expire', request.id, at + UNDO_FOR);
  }
}

/** Takes the button from the card of a request that can no longer be undone. */
export async function endUndo(deps: RequestDeps, request: Request): Promise<JobResult> {
  const { store, clock, operations } = deps;
  const { endedAt, state } = request;
  if (state !== 'succeeded' || endedAt === undefined) return DONE;
  if (writeOperation(operations, request.operation).undo === undefined) return DONE;
  const until = endedAt + UNDO_FOR;
  if (clock.now() < until) return again(until);
  await store.transaction(async (tx) => {
    const at = clock.now();
    await tx.outbox.add(request.id, [{ id: newId(), post: { kind: 'card' } }], at);
    await tx.jobs.schedule('post', request.id, at);
  });
  return DONE;
}
