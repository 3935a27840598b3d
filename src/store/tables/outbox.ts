import type { Kysely } from 'kysely';
import { z } from 'zod';
import { postSchema } from '../../domain/note';
import type { OutboxTable } from '../../domain/ports/store';
import { json, toJson, toJsonOrNull } from '../columns';
import type { Schema } from '../schema';
import { createBegun } from './begun';

const rowSchema = z.object({
  id: z.string(),
  requestId: z.string(),
  post: json(postSchema),
  begun: z.number(),
});

export function createOutboxTable(db: Kysely<Schema>): OutboxTable {
  return {
    ...createBegun(db, 'outbox'),
    add: async (id, requestId, post, at) => {
      await db
        .insertInto('outbox')
        .values({ id, requestId, post: toJson(post), at, maybePosted: 0 })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    owed: async (requestId) => {
      const rows = await db
        .selectFrom('outbox')
        .select(['id', 'requestId', 'post', 'maybePosted as begun'])
        .where('requestId', '=', requestId)
        .where('postedAt', 'is', null)
        .where('buriedAt', 'is', null)
        .orderBy('position')
        .execute();
      return rows.map((row) => rowSchema.parse(row));
    },
    markPosted: async (id, at, ref) => {
      await db
        .updateTable('outbox')
        .set({ postedAt: at, ref: toJsonOrNull(ref) })
        .where('id', '=', id)
        .execute();
    },
    buried: async () => {
      const { count } = await db
        .selectFrom('outbox')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('buriedAt', 'is not', null)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    bury: async (id, at, reason) => {
      await db.updateTable('outbox').set({ buriedAt: at, buriedBecause: reason }).where('id', '=', id).execute();
    },
  };
}
