import type { Kysely } from 'kysely';
import { COUNTED } from '../../domain/history';
import type { RequestOverviewTable, WaitingFor } from '../../domain/ports/request-overview';
import { countSchema } from '../columns';
import type { Schema } from '../schema';
import { unindexed } from '../unindexed';
import { requestOf } from './request-row';

/** What App Home shows: each follows one index from the newest on and stops after as many rows as it gives. */
export function createRequestOverview(db: Kysely<Schema>): RequestOverviewTable {
  /** Shown in its channel, in time, and asking somebody; this person has not voted on it as it stands. */
  const waiting = (deskId: string, { personId, may, at }: WaitingFor) =>
    db
      .selectFrom('requests')
      .where('deskId', '=', deskId)
      .where('state', '=', 'pending')
      .where('card', 'is not', null)
      .where('expiresAt', '>', at)
      .where((eb) => eb.or([eb('effect', '=', 'destructive'), eb('revision', '>', 1)]))
      .$if(may === 'others_and_own_changes', (query) =>
        query.where((eb) => eb.or([eb('requesterId', '!=', personId), eb('effect', '=', 'change')])),
      )
      .$if(may === 'own_changes', (query) => query.where('requesterId', '=', personId).where('effect', '=', 'change'))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('votes')
              .select('votes.at')
              .whereRef('votes.requestId', '=', 'requests.id')
              .whereRef('votes.revision', '=', 'requests.revision')
              .where('votes.personId', '=', personId),
          ),
        ),
      );
  const pending = (deskId: string) =>
    db.selectFrom('requests').where('deskId', '=', deskId).where('state', '=', 'pending');

  async function count(some: ReturnType<typeof pending>): Promise<number> {
    const counted = await db
      .selectFrom(
        some
          .select('id')
          .limit(COUNTED + 1)
          .as('some'),
      )
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirst();
    return countSchema.parse(counted).count;
  }

  return {
    waitingFor: async (deskId, who, limit) => {
      const newest = waiting(deskId, who).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit);
      const items = (await newest.selectAll().execute()).map(requestOf);
      return { items, total: items.length < limit ? items.length : await count(waiting(deskId, who)) };
    },
    countPending: (deskId) => count(pending(deskId)),
    ofRequester: async (requesterId, deskIds, which, limit) => {
      if (deskIds.length === 0) return [];
      const theirs = db
        .selectFrom('requests')
        .selectAll()
        .where('requesterId', '=', requesterId)
        // By the person alone: a desk has a long history, and somebody who only approves has asked for nothing in it.
        .where(unindexed('deskId'), 'in', deskIds)
        .where('endedAt', which === 'ended' ? 'is not' : 'is', null)
        .orderBy(which === 'ended' ? 'endedAt' : 'createdAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit);
      return (await theirs.execute()).map(requestOf);
    },
    lastEnded: async (deskId, limit) => {
      const rows = await db
        .selectFrom('requests')
        .selectAll()
        .where('deskId', '=', deskId)
        .where('endedAt', 'is not', null)
        .orderBy('endedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(requestOf);
    },
  };
}
