import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { AuditLineTable } from '../../domain/ports/store';
import type { Schema } from '../schema';

const rowSchema = z.object({
  id: z.string(),
  deskId: z.string(),
  at: z.number(),
  seq: z.number(),
  hash: z.string(),
  maybePosted: z.number().transform((flag) => flag === 1),
});

export function createAuditLineTable(db: Kysely<Schema>): AuditLineTable {
  const set = async (id: string, change: Partial<Schema['auditLines']>) => {
    await db.updateTable('auditLines').set(change).where('id', '=', id).execute();
  };
  return {
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
        .select(['id', 'deskId', 'at', 'seq', 'hash', 'maybePosted'])
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
    markMaybePosted: (id) => set(id, { maybePosted: 1 }),
    clearMaybePosted: (id) => set(id, { maybePosted: 0 }),
    markPosted: (id, at) => set(id, { postedAt: at }),
    bury: (id, at, reason) => set(id, { buriedAt: at, buriedBecause: reason }),
  };
}
