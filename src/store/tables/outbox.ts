import type { Kysely } from 'kysely';
import { z } from 'zod';
import { postSchema } from '../../domain/note';
import type { OutboxTable } from '../../domain/ports/store';
import { json, toJson, toJsonOrNull } from '../columns';
import { lazily } from '../lazily';
import { prepare } from '../prepare';
import type { OutboxRow, Schema } from '../schema';
import { createBegun } from './begun';

const rowSchema = z.object({
  id: z.string(),
  requestId: z.string(),
  post: json(postSchema),
  begun: z.number(),
});

const owe = prepare((db, { id, requestId, post, at }: Pick<OutboxRow, 'id' | 'requestId' | 'post' | 'at'>) =>
  db
    .insertInto('outbox')
    .values({ id, requestId, post, at, maybePosted: 0 })
    .onConflict((conflict) => conflict.column('id').doNothing()),
);
const oweBoth = prepare(
  (db, values: Pick<OutboxRow, 'id' | 'requestId' | 'post' | 'at'> & { nextId: string; next: string }) => {
    const { id, nextId, requestId, post, next, at } = values;
    const common = { requestId, at, maybePosted: 0 };
    return db
      .insertInto('outbox')
      .values([
        { id, post, ...common },
        { id: nextId, post: next, ...common },
      ])
      .onConflict((conflict) => conflict.column('id').doNothing());
  },
);
const owedBy = prepare((db, { requestId }: Pick<OutboxRow, 'requestId'>) =>
  db
    .selectFrom('outbox')
    .select(['id', 'requestId', 'post', 'maybePosted as begun'])
    .where('requestId', '=', requestId)
    .where('postedAt', 'is', null)
    .where('buriedAt', 'is', null)
    .orderBy('position'),
);
/** Lazily: where a power cut takes it back, the post is looked for and found, since it was begun. */
const paid = prepare((db, { id, postedAt, ref }: Pick<OutboxRow, 'id' | 'postedAt' | 'ref'>) =>
  db.updateTable('outbox').set({ postedAt, ref }).where('id', '=', id).modifyEnd(lazily),
);

export function createOutboxTable(db: Kysely<Schema>): OutboxTable {
  return {
    ...createBegun(db, 'outbox'),
    add: async (id, requestId, post, at) => {
      await owe.all(db, { id, requestId, post: toJson(post), at });
    },
    addBoth: async ([id, nextId], requestId, [post, next], at) => {
      await oweBoth.all(db, { id, nextId, requestId, post: toJson(post), next: toJson(next), at });
    },
    owed: async (requestId) => {
      const rows = await owedBy.all(db, { requestId });
      return rows.map((row) => rowSchema.parse(row));
    },
    markPosted: async (id, at, ref) => {
      await paid.all(db, { id, postedAt: at, ref: toJsonOrNull(ref) });
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
