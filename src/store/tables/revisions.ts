import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { RevisionTable } from '../../domain/ports/store';
import { anyObject, effectColumn, json, toJson } from '../columns';
import type { Schema } from '../schema';

const rowSchema = z.object({
  requestId: z.string(),
  revision: z.number(),
  evidence: json(anyObject),
  effect: effectColumn,
  createdAt: z.number(),
});

export function createRevisionTable(db: Kysely<Schema>): RevisionTable {
  return {
    insert: async (revision) => {
      await db
        .insertInto('revisions')
        .values({ ...revision, evidence: toJson(revision.evidence) })
        .execute();
    },
    find: async (requestId, revision) => {
      const row = await db
        .selectFrom('revisions')
        .selectAll()
        .where('requestId', '=', requestId)
        .where('revision', '=', revision)
        .executeTakeFirst();
      return row === undefined ? undefined : rowSchema.parse(row);
    },
  };
}
