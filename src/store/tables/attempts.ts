import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { AttemptTable } from '../../domain/ports/store';
import type { Attempt } from '../../domain/request';
import { failureSchema, json, optional, orNull, toJson, toJsonOrNull } from '../columns';
import { lazily } from '../lazily';
import { pick, prepare } from '../prepare';
import type { AttemptRow, Schema } from '../schema';
import { findable } from './request-row';

const rowSchema = z.object({
  id: z.string(),
  requestId: z.string(),
  revision: z.number(),
  lock: z.string(),
  attemptedAt: z.number(),
  reply: optional(
    json(z.object({ camsRequestId: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })),
  ),
  failure: optional(json(failureSchema)),
  settledAt: optional(z.number()),
});

const lockUse = z.object({ attempts: z.number(), heldFor: optional(z.string()) });

const add = prepare((db, row: AttemptRow) =>
  db
    .insertInto('attempts')
    .values(pick(row, ['id', 'requestId', 'revision', 'lock', 'attemptedAt', 'reply', 'failure', 'settledAt']))
    .onConflict((conflict) => conflict.doNothing()),
);
const latest = prepare((db, { requestId }: Pick<AttemptRow, 'requestId'>) =>
  db.selectFrom('attempts').selectAll().where('requestId', '=', requestId).orderBy('revision', 'desc').limit(1),
);
const under = prepare((db, { lock }: Pick<AttemptRow, 'lock'>) =>
  db
    .selectFrom('attempts')
    .select(({ fn, eb }) => [
      fn.countAll().as('attempts'),
      fn.max(eb.case().when('settledAt', 'is', null).then(eb.ref('requestId')).end()).as('heldFor'),
    ])
    .where('lock', '=', lock),
);
/** Lazily: what comes of a reply is written after it, and one that a power cut took is as one that was lost. */
const replied = prepare((db, { id, reply }: Pick<AttemptRow, 'id' | 'reply'>) =>
  db.updateTable('attempts').set({ reply }).where('id', '=', id).modifyEnd(lazily),
);
const settled = prepare((db, { id, settledAt }: Pick<AttemptRow, 'id' | 'settledAt'>) =>
  db.updateTable('attempts').set({ settledAt }).where('id', '=', id),
);
const failed = prepare((db, { id, failure }: Pick<AttemptRow, 'id' | 'failure'>) =>
  db.updateTable('attempts').set({ failure }).where('id', '=', id),
);
const known = prepare((db, { id, camsRequestId }: { id: string; camsRequestId: string | null }) =>
  db
    .updateTable('requests')
    .set({ camsRequestId })
    .where('id', '=', (query) => query.selectFrom('attempts').select('requestId').where('id', '=', id))
    .modifyEnd(lazily),
);

export function createAttemptTable(db: Kysely<Schema>): AttemptTable {
  const one = (row: unknown): Attempt | undefined => (row === undefined ? undefined : rowSchema.parse(row));
  return {
    insert: async (attempt) => {
      const { reply, failure, settledAt, ...plain } = attempt;
      const kept = { reply: toJsonOrNull(reply), failure: toJsonOrNull(failure), settledAt: orNull(settledAt) };
      return (await add.changes(db, { ...plain, ...kept })) === 1;
    },
    of: async (requestId) => one(await latest.first(db, { requestId })),
    under: async (lock) => lockUse.parse(await under.first(db, { lock })),
    setReply: async (id, reply) => {
      await replied.all(db, { id, reply: toJson(reply) });
      await known.all(db, { id, camsRequestId: orNull(findable(reply.camsRequestId)) });
    },
    setFailure: async (id, failure) => {
      await failed.all(db, { id, failure: toJson(failure) });
    },
    settle: async (id, at, failure) => {
      if (failure !== undefined) await failed.all(db, { id, failure: toJson(failure) });
      await settled.all(db, { id, settledAt: at });
    },
  };
}
