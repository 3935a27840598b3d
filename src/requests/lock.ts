import * as z from 'zod';
import { seconds } from '../domain/clock';
import type { Desk } from '../domain/desk';
import type { Scope } from '../domain/group';
import type { WriteOperation } from '../domain/operation';
import type { Attempt, Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { newId } from './ids';
import { move, OutrunError, unlessOutrun } from './move';
import { isOwn } from './own';

/** What an attempt holds while it is unsettled: its group; for a create, the business number and the subject. */
export function lockOf(operation: WriteOperation, request: Request, { scope }: Desk): string {
  const target = operation.target(request.input);
  const key = target.kind === 'group' ? ['group', target.groupId] : ['new', target.subject];
  return JSON.stringify([scope.custSpaceId, scope.businessNumber, ...key]);
}

const scopeInLock = z
  .tuple([z.string(), z.string()])
  .rest(z.string())
  .transform(([custSpaceId, businessNumber]): Scope => ({ custSpaceId, businessNumber }));

/** Where an attempt was made, whatever became of its desk since. */
export const scopeOf = ({ lock }: Attempt): Scope => scopeInLock.parse(JSON.parse(lock));

/** Evidence that was read longer ago is read again: a process may stand still, and a database keep it waiting. */
const FRESH_FOR = seconds(5);

interface Taking {
  readonly desk: Desk;
  readonly lock: string;
  readonly attemptsBefore: number;
  readonly readAt: number;
  readonly startBy: number;
}

/**
 * Records the attempt and moves the request to `executing`, both or neither.
 * @param attemptsBefore how many attempts the lock had before the evidence was read
 * @param readAt when the evidence had been read, Unix ms
 * @param startBy until when the request may start, Unix ms
 * @returns `undefined` when somebody else holds the lock, held it since the evidence was read, or moved the request, when
 * that was too long ago, or when the group is another desk's by now: then everything has to be read anew
 */
export function takeLock(
  { store, clock }: RequestDeps,
  request: Request,
  { desk, lock, attemptsBefore, readAt, startBy }: Taking,
): Promise<{ readonly executing: Request; readonly attempt: Attempt } | undefined> {
  return unlessOutrun(() =>
    store.transaction(async (tx) => {
      // Whoever gives the group away meanwhile comes before this or after it, in the audit as well.
      await tx.groupOwners.keep(desk.scope);
      // Read after it: no time in which this waited is one in which anything was attempted.
      const at = clock.now();
      if (at >= startBy || Math.abs(at - readAt) > FRESH_FOR) throw new OutrunError();
      if (!(await isOwn(tx, desk, request))) throw new OutrunError();
      const { id: requestId, revision } = request;
      const none = { reply: undefined, failure: undefined, settledAt: undefined };
      const attempt = { id: newId(), requestId, revision, lock, attemptedAt: at, ...none };
      if (!(await tx.attempts.insert(attempt))) throw new OutrunError();
      if ((await tx.attempts.under(lock)).attempts !== attemptsBefore + 1) throw new OutrunError();
      const executing = await move(tx, request, {
        to: 'executing',
        actor: { kind: 'groupkeeper' },
        event: 'attempt.recorded',
        data: { attempt: attempt.id },
        at,
      });
      return { executing, attempt };
    }),
  );
}
