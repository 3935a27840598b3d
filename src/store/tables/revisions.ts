import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { RevisionTable } from '../../domain/ports/store';
import type { Revision } from '../../domain/request';
import { anyObject, effectColumn, json, toJson } from '../columns';
import { prepare } from '../prepare';
import type { RevisionRow, Schema } from '../schema';

const rowSchema = z.object({
  requestId: z.string(),
  revision: z.number(),
  evidence: json(anyObject),
  effect: effectColumn,
  createdAt: z.number(),
});

const add = prepare((db, row: RevisionRow) =>
  db.insertInto('revisions').values({
    requestId: row.requestId,
    revision: row.revision,
    evidence: row.evidence,
    effect: row.effect,
    createdAt: row.createdAt,
  }),
);
const one = prepare((db, { requestId, revision }: Pick<Revision, 'requestId' | 'revision'>) =>
  db.selectFrom('revisions').selectAll().where('requestId', '=', requestId).where('revision', '=', revision),
);

export function createRevisionTable(db: Kysely<Schema>): RevisionTable {
  return {
    insert: async (revision) => {
      await add.all(db, { ...revision, evidence: toJson(revision.evidence) });
    },
    find: async (requestId, revision) => {
      const row = await one.first(db, { requestId, revision });
      return row === undefined ? undefined : rowSchema.parse(row);
    },
  };
}
