import type { Kysely } from 'kysely';
import { z } from 'zod';
import { decisionSchema } from '../../domain/note';
import type { TokenTable } from '../../domain/ports/store';
import type { Schema } from '../schema';

const rowSchema = z.object({ requestId: z.string(), revision: z.number(), decision: decisionSchema });

export function createTokenTable(db: Kysely<Schema>): TokenTable {
  return {
    insert: async (token) => {
      await db.insertInto('tokens').values(token).execute();
    },
    find: async (hash) => {
      const row = await db
        .selectFrom('tokens')
        .select(['requestId', 'revision', 'decision'])
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row === undefined ? undefined : rowSchema.parse(row);
    },
  };
}
