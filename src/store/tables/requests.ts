import type { Kysely } from 'kysely';
import type { RequestTable } from '../../domain/ports/store';
import { canMove, WITHOUT_EFFECT } from '../../domain/request-state';
import { toJson } from '../columns';
import { once, prepare } from '../prepare';
import type { RequestRow, Schema } from '../schema';
import { createRequestHistory } from './request-history';
import { createRequestOverview } from './request-overview';
import { changedColumns, requestOf, requestRow } from './request-row';

const byId = prepare((db, { id }: Pick<RequestRow, 'id'>) =>
  db.selectFrom('requests').selectAll().where('id', '=', id),
);
const alike = prepare((db, values: { requesterId: string; inputDigest: string; since: number }) =>
  db
    .selectFrom('requests')
    .selectAll()
    .where('requesterId', '=', values.requesterId)
    .where('inputDigest', '=', values.inputDigest)
    .where('createdAt', '>=', values.since)
    .where('state', 'not in', WITHOUT_EFFECT)
    .orderBy('createdAt', 'desc')
    .limit(1),
);

/** What a move is found by, beside the columns that it writes. */
interface From {
  readonly fromId: string;
  readonly fromState: string;
  readonly fromRevision: number;
}

/** By the names of the columns that a move writes, with commas between them. */
const moved = once((names: string) =>
  prepare((db, values: From & Partial<RequestRow>) =>
    db
      .updateTable('requests')
      .set(Object.fromEntries(names.split(',').map((name) => [name, Reflect.get(values, name)])))
      .where('id', '=', values.fromId)
      .where('state', '=', values.fromState)
      .where('revision', '=', values.fromRevision),
  ),
);

export function createRequestTable(db: Kysely<Schema>): RequestTable {
  const one = (row: unknown) => (row === undefined ? undefined : requestOf(row));
  return {
    insert: async (request) => {
      await db.insertInto('requests').values(requestRow(request)).execute();
    },
    find: async (id) => one(await byId.first(db, { id })),
    move: async (from, to, change) => {
      if (!canMove(from.state, to)) throw new Error(`no request goes from ${from.state} to ${to}`);
      const columns = { ...changedColumns(change), state: to };
      const names = Object.keys(columns).sort().join();
      const where = { fromId: from.id, fromState: from.state, fromRevision: from.revision };
      return (await moved(names).changes(db, { ...columns, ...where })) === 1;
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
      one(await alike.first(db, { requesterId, inputDigest, since })),
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
