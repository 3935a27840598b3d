import type { Kysely } from 'kysely';
import type { VoteTable } from '../../domain/ports/store';
import { prepare } from '../prepare';
import type { Schema, VoteRow } from '../schema';

const add = prepare((db, { requestId, revision, personId, at }: VoteRow) =>
  db
    .insertInto('votes')
    .values({ requestId, revision, personId, at })
    .onConflict((conflict) => conflict.doNothing()),
);
const votersOf = prepare((db, { requestId, revision }: Pick<VoteRow, 'requestId' | 'revision'>) =>
  db
    .selectFrom('votes')
    .select('personId')
    .where('requestId', '=', requestId)
    .where('revision', '=', revision)
    .orderBy('at')
    .orderBy('personId'),
);

export function createVoteTable(db: Kysely<Schema>): VoteTable {
  return {
    insert: async (vote) => {
      return (await add.changes(db, vote)) === 1;
    },
    of: async (requestId, revision) => {
      const rows = await votersOf.all(db, { requestId, revision });
      return rows.map((row) => row.personId);
    },
    ofAll: async (requests) => {
      const revisions = new Map(requests.map(({ id, revision }) => [id, revision]));
      if (revisions.size === 0) return new Map();
      const rows = await db
        .selectFrom('votes')
        .select(['requestId', 'revision', 'personId'])
        .where('requestId', 'in', [...revisions.keys()])
        .orderBy('at')
        .orderBy('personId')
        .execute();
      const voters = new Map<string, string[]>();
      for (const { requestId, revision, personId } of rows) {
        if (revisions.get(requestId) === revision) voters.set(requestId, [...(voters.get(requestId) ?? []), personId]);
      }
      return voters;
    },
  };
}
