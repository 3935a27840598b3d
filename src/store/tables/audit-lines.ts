import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { AuditLineTable } from '../../domain/ports/store';
import type { Schema } from '../schema';
import { createBegun } from './begun';

const rowSchema = z.object({
  id: z.string(),
  deskId: z.string(),
  at: z.number(),
  seq: z.number(),
  hash: z.string(),
  begun: z.number(),
});

export function createAuditLineTable(db: Kysely<Schema>): AuditLineTable {
  const set = async (id: string, change: Partial<Schema['auditLines']>) => {
    await db.updateTable('auditLines').set(change).where('id', '=', id).execute();
  };
  return {
    ...createBegun(db, 'auditLines'),
    add: async (line) => {
      await db
        .insertInto('auditLines')
        .values({ ...line, maybePosted: 0, postedAt: null, buriedAt: null, buriedBecause: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    owed: async (deskId) => {
      const rows = await db
        .selectFrom('auditLines')
        .select(['id', 'deskId', 'at', 'seq', 'hash', 'maybePosted as begun'])
        .where('deskId', '=', deskId)
        .where('postedAt', 'is', null)
        .where('buriedAt', 'is', null)
        .orderBy('seq')
        .execute();
      return rows.map((row) => rowSchema.parse(row));
    },
    lastSeq: async (deskId) => {
      const last = await db
        .selectFrom('auditLines')
        .select('seq')
        .where('deskId', '=', deskId)
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      return last?.seq ?? 0;
    },
    markPosted: (id, at) => set(id, { postedAt: at }),
    bury: (id, at, reason) => set(id, { buriedAt: at, buriedBecause: reason }),
  };
}
