import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { RevisionTable } from '../../domain/ports/store';
import type { Revision } from '../../domain/request';
import { anyObject, effectColumn, json, optional, toJson } from '../columns';
import { pick, prepare } from '../prepare';
import type { RevisionRow, Schema } from '../schema';

const rowSchema = z.object({
  requestId: z.string(),
  revision: z.number(),
  evidence: json(anyObject),
  effect: effectColumn,
  createdAt: z.number(),
});

const add = prepare((db, row: RevisionRow) =>
  db.insertInto('revisions').values(pick(row, ['requestId', 'revision', 'evidence', 'effect', 'createdAt'])),
);
const one = prepare((db, { requestId, revision }: Pick<Revision, 'requestId' | 'revision'>) =>
  db.selectFrom('revisions').selectAll().where('requestId', '=', requestId).where('revision', '=', revision),
);

/** One row for each vote, or one without. */
const withVotes = prepare((db, { requestId, revision }: Pick<Revision, 'requestId' | 'revision'>) =>
  db
    .selectFrom('revisions')
    .leftJoin('votes', (join) =>
      join.onRef('votes.requestId', '=', 'revisions.requestId').onRef('votes.revision', '=', 'revisions.revision'),
    )
    .selectAll('revisions')
    .select('votes.personId as votedBy')
    .where('revisions.requestId', '=', requestId)
    .where('revisions.revision', '=', revision)
    .orderBy('votes.at')
    .orderBy('votes.personId'),
);
const voteSchema = z.object({ votedBy: optional(z.string()) });

export function createRevisionTable(db: Kysely<Schema>): RevisionTable {
  return {
    insert: async (revision) => {
      await add.all(db, { ...revision, evidence: toJson(revision.evidence) });
    },
    withVotes: async (requestId, revision) => {
      const rows = await withVotes.all(db, { requestId, revision });
      const votes = rows.flatMap((row) => voteSchema.parse(row).votedBy ?? []);
      return rows[0] === undefined ? undefined : { ...rowSchema.parse(rows[0]), votes };
    },
    find: async (requestId, revision) => {
      const row = await one.first(db, { requestId, revision });
      return row === undefined ? undefined : rowSchema.parse(row);
    },
  };
}
