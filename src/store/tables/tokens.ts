import type { Kysely } from 'kysely';
import { z } from 'zod';
import { decisionSchema } from '../../domain/note';
import type { TokenTable } from '../../domain/ports/tokens';
import { optional, orNull } from '../columns';
import { prepare } from '../prepare';
import type { Schema } from '../schema';

const rowSchema = z.object({
  requestId: z.string(),
  revision: z.number(),
  decision: decisionSchema,
  personId: optional(z.string()),
});

const byHash = prepare((db, { hash }: { hash: string }) =>
  db.selectFrom('tokens').select(['requestId', 'revision', 'decision', 'personId']).where('hash', '=', hash),
);

export function createTokenTable(db: Kysely<Schema>): TokenTable {
  return {
    insert: async (tokens) => {
      if (tokens.length === 0) return;
      const rows = tokens.map((token) => ({
        ...token,
        personId: orNull(token.personId),
        madeAt: orNull(token.madeAt),
      }));
      await db.insertInto('tokens').values(rows).execute();
    },
    find: async (hash) => {
      const row = await byHash.first(db, { hash });
      return row === undefined ? undefined : rowSchema.parse(row);
    },
    forget: async (personId, before) => {
      await db.deleteFrom('tokens').where('personId', '=', personId).where('madeAt', '<', before).execute();
    },
  };
}
