import type { Kysely } from 'kysely';
import { COUNTED, type HistoryFilter } from '../../domain/history';
import type { RequestTable } from '../../domain/ports/store';
import { countSchema } from '../columns';
import type { Schema } from '../schema';
import { requestOf } from './request-row';

/**
 * Looks back at a desk's requests. Every query follows one index from the newest on and stops after as many rows as it
 * gives, so that it takes no longer among a million than among a thousand.
 */
export function createRequestHistory(
  db: Kysely<Schema>,
): Pick<RequestTable, 'history' | 'older' | 'times' | 'findByCams'> {
  const wanted = (deskId: string, { groupId, requesterId, since }: HistoryFilter) =>
    db
      .selectFrom('requests')
      .where('deskId', '=', deskId)
      .$if(groupId !== undefined, (query) => query.where('groupId', '=', groupId ?? ''))
      .$if(requesterId !== undefined, (query) => query.where('requesterId', '=', requesterId ?? ''))
      .$if(since !== undefined, (query) => query.where('createdAt', '>=', since ?? 0));
  const newest = (deskId: string, filter: HistoryFilter, limit: number) =>
    wanted(deskId, filter).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit);

  return {
    history: async (deskId, { offset, limit, ...filter }) => {
      const rows = await newest(deskId, filter, limit).selectAll().offset(offset).execute();
      const counted = await db
        .selectFrom(
          wanted(deskId, filter)
            .select('id')
            .limit(COUNTED + 1)
            .as('some'),
        )
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirst();
      return { items: rows.map(requestOf), total: countSchema.parse(counted).count };
    },
    older: async (deskId, filter, than, limit) => {
      const { createdAt = 0, id = '' } = than ?? {};
      const rows = await newest(deskId, filter, limit)
        .selectAll()
        .$if(than !== undefined, (query) =>
          query.where((eb) => eb(eb.refTuple('createdAt', 'id'), '<', eb.tuple(createdAt, id))),
        )
        .execute();
      return rows.map(requestOf);
    },
    times: async (deskId, filter, limit) => {
      const rows = await newest(deskId, filter, limit).select('createdAt').execute();
      return rows.map(({ createdAt }) => createdAt);
    },
    findByCams: async (deskId, camsRequestId) => {
      const row = await db
        .selectFrom('requests')
        .selectAll()
        .where('deskId', '=', deskId)
        .where('camsRequestId', '=', camsRequestId)
        .orderBy('createdAt', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : requestOf(row);
    },
  };
}
