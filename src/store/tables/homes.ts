import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { HomeTable } from '../../domain/ports/homes';
import { prepare } from '../prepare';
import type { Schema } from '../schema';

const behindSchema = z.object({ personId: z.string(), publishedAt: z.number() });

const seeing = (db: Kysely<Schema>, deskId: string, since: number) =>
  db
    .selectFrom('homeDesks')
    .innerJoin('homes', 'homes.personId', 'homeDesks.personId')
    .where('homeDesks.deskId', '=', deskId)
    .where('homes.openedAt', '>=', since);
const anybody = prepare((db, { deskId, since }: { deskId: string; since: number }) =>
  seeing(db, deskId, since).select('homes.personId').limit(1),
);

export function createHomeTable(db: Kysely<Schema>): HomeTable {
  return {
    open: async (personId, at) => {
      await db
        .insertInto('homes')
        .values({ personId, openedAt: at, publishedAt: at })
        .onConflict((conflict) => conflict.column('personId').doUpdateSet({ openedAt: at, publishedAt: at }))
        .execute();
    },
    show: async (personId, deskIds) => {
      const gone = db.deleteFrom('homeDesks').where('personId', '=', personId);
      if (deskIds.length === 0) {
        await gone.execute();
        return;
      }
      const heads = await db.selectFrom('auditHeads').selectAll().where('deskId', 'in', deskIds).execute();
      const seqOf = new Map(heads.map(({ deskId, seq }) => [deskId, seq]));
      await db
        .insertInto('homeDesks')
        .values(deskIds.map((deskId) => ({ personId, deskId, seq: seqOf.get(deskId) ?? 0 })))
        .onConflict((conflict) =>
          conflict.columns(['personId', 'deskId']).doUpdateSet((eb) => ({ seq: eb.ref('excluded.seq') })),
        )
        .execute();
      await gone.where('deskId', 'not in', deskIds).execute();
    },
    claim: async (personId, at, before) => {
      const claimed = await db
        .updateTable('homes')
        .set({ publishedAt: at })
        .where('personId', '=', personId)
        // Published after now: the clock was set back, and how long ago it was is not known.
        .where((eb) => eb.or([eb('publishedAt', '<=', before), eb('publishedAt', '>', at)]))
        .executeTakeFirst();
      return claimed.numUpdatedRows === 1n;
    },
    anyOf: async (deskId, since) => (await anybody.first(db, { deskId, since })) !== undefined,
    behind: async (deskId, since, limit) => {
      const rows = await seeing(db, deskId, since)
        .innerJoin('auditHeads', 'auditHeads.deskId', 'homeDesks.deskId')
        .whereRef('homeDesks.seq', '<', 'auditHeads.seq')
        .select(['homes.personId', 'homes.publishedAt'])
        .orderBy('homes.publishedAt')
        .orderBy('homes.personId')
        .limit(limit)
        .execute();
      return rows.map((row) => behindSchema.parse(row));
    },
    prune: async (before) => {
      await db
        .deleteFrom('homeDesks')
        .where('personId', 'in', db.selectFrom('homes').select('personId').where('openedAt', '<', before))
        .execute();
      await db.deleteFrom('homes').where('openedAt', '<', before).execute();
    },
  };
}
