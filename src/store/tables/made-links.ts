import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { MadeLinkTable } from '../../domain/ports/made-links';
import { prepare } from '../prepare';
import type { Schema } from '../schema';

const rowSchema = z.object({ by: z.string(), at: z.number() });

const madeBy = prepare((db, { deskId, fingerprint }: { deskId: string; fingerprint: string }) =>
  db
    .selectFrom('madeLinks')
    .innerJoin('requests', 'requests.id', 'madeLinks.requestId')
    .select(['requests.requesterId as by', 'madeLinks.at as at'])
    .where('madeLinks.deskId', '=', deskId)
    .where('madeLinks.fingerprint', '=', fingerprint),
);

export function createMadeLinkTable(db: Kysely<Schema>): MadeLinkTable {
  return {
    add: async (link) => {
      await db
        .insertInto('madeLinks')
        .values(link)
        .onConflict((conflict) => conflict.columns(['deskId', 'fingerprint']).doNothing())
        .execute();
    },
    find: async (deskId, fingerprint) => {
      const row = await madeBy.first(db, { deskId, fingerprint });
      return row === undefined ? undefined : rowSchema.parse(row);
    },
  };
}
