import type { Kysely } from 'kysely';
import * as z from 'zod';
import { CHANGE_STATES, type DeskChange } from '../../domain/desk-change';
import { deskSchema } from '../../domain/desk-schema';
import type { DeskChangeTable } from '../../domain/ports/desk-tables';
import { json, optional, orNull, toJson } from '../columns';
import type { Schema } from '../schema';

const rowSchema = z.object({
  id: z.string(),
  deskId: z.string(),
  askedBy: z.string(),
  askedAt: z.number(),
  before: json(deskSchema),
  after: json(deskSchema),
  version: z.number(),
  state: z.enum(CHANGE_STATES),
  endedBy: optional(z.string()),
  endedAt: optional(z.number()),
});

export function createDeskChangeTable(db: Kysely<Schema>): DeskChangeTable {
  const rows = () => db.selectFrom('deskChanges').selectAll();
  const one = (row: unknown): DeskChange | undefined => (row === undefined ? undefined : rowSchema.parse(row));
  return {
    insert: async (change) => {
      await db
        .insertInto('deskChanges')
        .values({
          ...change,
          before: toJson(change.before),
          after: toJson(change.after),
          endedBy: orNull(change.endedBy),
          endedAt: orNull(change.endedAt),
        })
        .execute();
    },
    find: async (id) => one(await rows().where('id', '=', id).executeTakeFirst()),
    waiting: async (deskId) =>
      one(await rows().where('deskId', '=', deskId).where('state', '=', 'waiting').executeTakeFirst()),
    end: async (id, to, by, at) => {
      const ended = await db
        .updateTable('deskChanges')
        .set({ state: to, endedBy: orNull(by), endedAt: at })
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      return ended.numUpdatedRows === 1n;
    },
  };
}
