import type { Kysely } from 'kysely';
import * as z from 'zod';
import { postSchema } from '../../domain/note';
import type { OutboxTable } from '../../domain/ports/store';
import { json, toJson, toJsonOrNull } from '../columns';
import { lazily } from '../lazily';
import { prepare, prepareRows } from '../prepare';
import type { OutboxRow, Schema } from '../schema';
import { createBegun } from './begun';

const rowSchema = z.object({
  id: z.string(),
  requestId: z.string(),
  post: json(postSchema),
  begun: z.number(),
});

type Owed = Pick<OutboxRow, 'id' | 'post'>;
type To = Pick<OutboxRow, 'requestId' | 'at'>;

const owe = prepareRows((db, posts: readonly Owed[], { requestId, at }: To) =>
  db
    .insertInto('outbox')
    .values(posts.map(({ id, post }) => ({ id, post, requestId, at, maybePosted: 0 })))
    .onConflict((conflict) => conflict.column('id').doNothing()),
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
const paid = prepareRows(
  (db, posts: readonly Pick<OutboxRow, 'id'>[], { postedAt, ref }: Pick<OutboxRow, 'postedAt' | 'ref'>) =>
    db
      .updateTable('outbox')
      .set({ postedAt, ref })
      .where(
        'id',
        'in',
        posts.map(({ id }) => id),
      )
      .modifyEnd(lazily),
);

export function createOutboxTable(db: Kysely<Schema>): OutboxTable {
  return {
    ...createBegun(db, 'outbox'),
    add: (requestId, posts, at) => {
      const owed = posts.map(({ id, post }) => ({ id, post: toJson(post) }));
      return owe.all(db, owed, { requestId, at });
    },
    owed: async (requestId) => {
      const rows = await owedBy.all(db, { requestId });
      return rows.map((row) => rowSchema.parse(row));
    },
    markPosted: (ids, at, ref) => {
      const posts = ids.map((id) => ({ id }));
      return paid.all(db, posts, { postedAt: at, ref: toJsonOrNull(ref) });
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
