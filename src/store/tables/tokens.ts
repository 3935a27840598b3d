import type { Kysely } from 'kysely';
import * as z from 'zod';
import { decisionSchema } from '../../domain/note';
import type { TokenTable } from '../../domain/ports/tokens';
import { optional, orNull } from '../columns';
import { pick, prepare, prepareRows } from '../prepare';
import type { Schema, TokenRow } from '../schema';

const rowSchema = z.object({
  requestId: z.string(),
  revision: z.number(),
  decision: decisionSchema,
  personId: optional(z.string()),
});

const add = prepareRows((db, tokens: readonly TokenRow[]) =>
  db
    .insertInto('tokens')
    .values(tokens.map((token) => pick(token, ['hash', 'requestId', 'revision', 'decision', 'personId', 'madeAt']))),
);
const byHash = prepare((db, { hash }: { hash: string }) =>
  db.selectFrom('tokens').select(['requestId', 'revision', 'decision', 'personId']).where('hash', '=', hash),
);

export function createTokenTable(db: Kysely<Schema>): TokenTable {
  return {
    insert: async (tokens) => {
      const rows = tokens.map((token) => ({
        ...token,
        personId: orNull(token.personId),
        madeAt: orNull(token.madeAt),
      }));
      await add.all(db, rows, {});
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
