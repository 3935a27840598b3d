import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { AttemptTable } from '../../domain/ports/store';
import type { Attempt } from '../../domain/request';
import { countSchema, failureSchema, json, optional, orNull, toJson, toJsonOrNull } from '../columns';
import type { Schema } from '../schema';
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

export function createAttemptTable(db: Kysely<Schema>): AttemptTable {
  const one = (row: unknown): Attempt | undefined => (row === undefined ? undefined : rowSchema.parse(row));
  return {
    insert: async (attempt) => {
      const { reply, failure, settledAt, ...plain } = attempt;
      const inserted = await db
        .insertInto('attempts')
        .values({
          ...plain,
          reply: toJsonOrNull(reply),
          failure: toJsonOrNull(failure),
          settledAt: orNull(settledAt),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },
    of: async (requestId) =>
      one(
        await db
          .selectFrom('attempts')
          .selectAll()
          .where('requestId', '=', requestId)
          .orderBy('revision', 'desc')
          .limit(1)
          .executeTakeFirst(),
      ),
    holding: async (lock) =>
      one(
        await db
          .selectFrom('attempts')
          .selectAll()
          .where('lock', '=', lock)
          .where('settledAt', 'is', null)
          .executeTakeFirst(),
      ),
    count: async (lock) => {
      const counted = await db
        .selectFrom('attempts')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('lock', '=', lock)
        .executeTakeFirst();
      return countSchema.parse(counted).count;
    },
    setReply: async (id, reply) => {
      await db
        .updateTable('attempts')
        .set({ reply: toJson(reply) })
        .where('id', '=', id)
        .execute();
      await db
        .updateTable('requests')
        .set({ camsRequestId: orNull(findable(reply.camsRequestId)) })
        .where('id', '=', (query) => query.selectFrom('attempts').select('requestId').where('id', '=', id))
        .execute();
    },
    setFailure: async (id, failure) => {
      await db
        .updateTable('attempts')
        .set({ failure: toJson(failure) })
        .where('id', '=', id)
        .execute();
    },
    settle: async (id, at, failure) => {
      await db
        .updateTable('attempts')
        .set({ settledAt: at, ...(failure && { failure: toJson(failure) }) })
        .where('id', '=', id)
        .execute();
    },
  };
}
