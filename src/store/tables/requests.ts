import type { Kysely } from 'kysely';
import type { RequestTable } from '../../domain/ports/store';
import { canMove, WITHOUT_EFFECT } from '../../domain/request-state';
import { toJson } from '../columns';
import type { Schema } from '../schema';
import { createRequestHistory } from './request-history';
import { createRequestOverview } from './request-overview';
import { changedColumns, requestOf, requestRow } from './request-row';

export function createRequestTable(db: Kysely<Schema>): RequestTable {
  const one = (row: unknown) => (row === undefined ? undefined : requestOf(row));
  return {
    insert: async (request) => {
      await db.insertInto('requests').values(requestRow(request)).execute();
    },
    find: async (id) => one(await db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()),
    move: async (from, to, change) => {
      if (!canMove(from.state, to)) throw new Error(`no request goes from ${from.state} to ${to}`);
      const moved = await db
        .updateTable('requests')
        .set({ ...changedColumns(change), state: to })
        .where('id', '=', from.id)
        .where('state', '=', from.state)
        .where('revision', '=', from.revision)
        .executeTakeFirst();
      return moved.numUpdatedRows === 1n;
    },
    setCard: async (id, card) => {
      await db
        .updateTable('requests')
        .set({ card: toJson(card) })
        .where('id', '=', id)
        .where('card', 'is', null)
        .execute();
    },
    findLike: async (requesterId, inputDigest, since) =>
      one(
        await db
          .selectFrom('requests')
          .selectAll()
          .where('requesterId', '=', requesterId)
          .where('inputDigest', '=', inputDigest)
          .where('createdAt', '>=', since)
          .where('state', 'not in', WITHOUT_EFFECT)
          .orderBy('createdAt', 'desc')
          .limit(1)
          .executeTakeFirst(),
      ),
    ofGroup: async (groupId, since) => {
      // Every desk that ever asked for anything has a head; by them the index of desk and group is used.
      const rows = await db
        .selectFrom('requests')
        .selectAll()
        .where('deskId', 'in', db.selectFrom('auditHeads').select('deskId'))
        .where('groupId', '=', groupId)
        .where('createdAt', '>=', since)
        .orderBy('createdAt')
        .orderBy('id')
        .execute();
      return rows.map(requestOf);
    },
    inState: async (deskId, states) => {
      if (states.length === 0) return [];
      const rows = await db
        .selectFrom('requests')
        .selectAll()
        .where('deskId', '=', deskId)
        .where('state', 'in', states)
        .execute();
      // Sorted here: asked to sort, SQLite reads all requests of the desk in that order instead of the few in a state.
      return rows.map(requestOf).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    },
    ...createRequestHistory(db),
    ...createRequestOverview(db),
  };
}
