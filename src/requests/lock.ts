import type { Desk } from '../domain/desk';
import type { WriteOperation } from '../domain/operation';
import type { Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { move, OutrunError, unlessOutrun } from './move';

/** What an attempt holds while it is unsettled: its group; for a create, the business number and the subject. */
export function lockOf(operation: WriteOperation, request: Request, { scope }: Desk): string {
  const target = operation.target(request.input);
  const key = target.kind === 'group' ? ['group', target.groupId] : ['new', target.subject];
  return JSON.stringify([scope.custSpaceId, scope.businessNumber, ...key]);
}

/**
 * Records the attempt and moves the request to `executing`, both or neither.
 * @returns `undefined` when somebody else holds the lock, settled since the evidence was read, or moved the request:
 * then everything has to be read anew
 */
export function takeLock(
  { store, clock }: RequestDeps,
  request: Request,
  { id, lock, inspectedAt }: { readonly id: string; readonly lock: string; readonly inspectedAt: number },
): Promise<Request | undefined> {
  return unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const { id: requestId, revision } = request;
      const none = { reply: undefined, failure: undefined, settledAt: undefined };
      if (!(await tx.attempts.insert({ id, requestId, revision, lock, attemptedAt: at, ...none })))
        throw new OutrunError();
      if (((await tx.attempts.lastSettled(lock)) ?? 0) >= inspectedAt) throw new OutrunError();
      return move(tx, request, {
        to: 'executing',
        actor: { kind: 'groupkeeper' },
        event: 'attempt.recorded',
        data: { attempt: id },
        at,
      });
    }),
  );
}
