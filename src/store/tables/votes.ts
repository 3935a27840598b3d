import type { Kysely } from 'kysely';
import type { VoteTable } from '../../domain/ports/store';
import type { Schema } from '../schema';

export function createVoteTable(db: Kysely<Schema>): VoteTable {
  return {
    insert: async (vote) => {
      const inserted = await db
        .insertInto('votes')
        .values(vote)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },
    of: async (requestId, revision) => {
      const rows = await db
        .selectFrom('votes')
        .select('personId')
        .where('requestId', '=', requestId)
        .where('revision', '=', revision)
        .orderBy('at')
        .orderBy('personId')
        .execute();
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
