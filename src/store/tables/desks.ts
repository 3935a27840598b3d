import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { StoredDesk } from '../../domain/desk-change';
import { deskSchema } from '../../domain/desk-schema';
import type { DeskTable } from '../../domain/ports/desk-tables';
import { commonJson, optional, orNull, toJson } from '../columns';
import { prepare } from '../prepare';
import type { Schema } from '../schema';

const rowSchema = z.object({ desk: commonJson(deskSchema), version: z.number(), givenUpAt: optional(z.number()) });

const rows = (db: Kysely<Schema>) => db.selectFrom('desks').select(['desk', 'version', 'givenUpAt']);
const byId = prepare((db, { id }: { id: string }) => rows(db).where('id', '=', id));
const byChannel = prepare((db, { channelId }: { channelId: string }) => rows(db).where('channelId', '=', channelId));

export function createDeskTable(db: Kysely<Schema>): DeskTable {
  const one = (row: unknown): StoredDesk | undefined => (row === undefined ? undefined : rowSchema.parse(row));
  return {
    find: async (deskId) => one(await byId.first(db, { id: deskId })),
    inChannel: async (channelId) => one(await byChannel.first(db, { channelId })),
    all: async () => (await rows(db).orderBy('id').execute()).map((row) => rowSchema.parse(row)),
    put: async (desk, { version }, givenUpAt) => {
      const columns = { desk: toJson(desk), version: version + 1, givenUpAt: orNull(givenUpAt) };
      if (version === 0) {
        const added = await db
          .insertInto('desks')
          .values({ id: desk.id, channelId: desk.channelId, ...columns })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return added.numInsertedOrUpdatedRows === 1n;
      }
      const changed = await db
        .updateTable('desks')
        .set(columns)
        .where('id', '=', desk.id)
        .where('version', '=', version)
        .executeTakeFirst();
      return changed.numUpdatedRows === 1n;
    },
  };
}
