import type { Kysely } from 'kysely';
import * as z from 'zod';
import { deskNoticeSchema } from '../../domain/desk-change';
import type { DeskPostTable } from '../../domain/ports/desk-tables';
import { json, messageRefSchema, optional, toJson, toJsonOrNull } from '../columns';
import type { Schema } from '../schema';
import { createBegun } from './begun';

const postSchema = z.object({
  id: z.string(),
  deskId: z.string(),
  channelId: z.string(),
  at: z.number(),
  notice: json(deskNoticeSchema),
});
const owedSchema = postSchema.extend({ begun: z.number() });
const foundSchema = postSchema.extend({ postedAt: optional(z.number()), ref: optional(json(messageRefSchema)) });

export function createDeskPostTable(db: Kysely<Schema>): DeskPostTable {
  const set = async (id: string, change: Partial<Omit<Schema['deskPosts'], 'position'>>) => {
    await db.updateTable('deskPosts').set(change).where('id', '=', id).execute();
  };
  return {
    ...createBegun(db, 'deskPosts'),
    add: async ({ notice, ...post }) => {
      await db
        .insertInto('deskPosts')
        .values({ ...post, notice: toJson(notice), maybePosted: 0 })
        .execute();
    },
    find: async (id) => {
      const row = await db.selectFrom('deskPosts').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : foundSchema.parse(row);
    },
    owed: async (deskId) => {
      const rows = await db
        .selectFrom('deskPosts')
        .select(['id', 'deskId', 'channelId', 'at', 'notice', 'maybePosted as begun'])
        .where('deskId', '=', deskId)
        .where('postedAt', 'is', null)
        .where('buriedAt', 'is', null)
        .orderBy('position')
        .execute();
      return rows.map((row) => owedSchema.parse(row));
    },
    markPosted: (id, at, ref) => set(id, { postedAt: at, ref: toJsonOrNull(ref) }),
    bury: (id, at, reason) => set(id, { buriedAt: at, buriedBecause: reason }),
  };
}
