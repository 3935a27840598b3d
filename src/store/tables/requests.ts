import type { Kysely } from 'kysely';
import type { RequestTable } from '../../domain/ports/store';
import { canMove, WITHOUT_EFFECT } from '../../domain/request-state';
import { toJson } from '../columns';
import { once, pick, prepare } from '../prepare';
import type { RequestRow, Schema } from '../schema';
import { createRequestHistory } from './request-history';
import { createRequestOverview } from './request-overview';
import { changedColumns, requestOf, requestRow } from './request-row';

const COLUMNS = [
  ...(['id', 'deskId', 'operation', 'requesterId', 'input', 'inputDigest', 'groupId', 'subject'] as const),
  ...(['state', 'revision', 'effect', 'policy', 'createdAt', 'expiresAt', 'approvedAt', 'decidedBy'] as const),
  ...(['endedAt', 'card', 'outcome', 'camsRequestId'] as const),
];
const add = prepare((db, row: RequestRow) => db.insertInto('requests').values(pick(row, COLUMNS)));
const byId = prepare((db, { id }: Pick<RequestRow, 'id'>) =>
  db.selectFrom('requests').selectAll().where('id', '=', id),
);
const shown = prepare((db, { id, card }: Pick<RequestRow, 'id' | 'card'>) =>
  db.updateTable('requests').set({ card }).where('id', '=', id).where('card', 'is', null),
);
const inState = once((states: string) =>
  prepare((db, { deskId }: Pick<RequestRow, 'deskId'>) =>
    db.selectFrom('requests').selectAll().where('deskId', '=', deskId).where('state', 'in', states.split(',')),
  ),
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
      await add.all(db, requestRow(request));
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
      await shown.all(db, { id, card: toJson(card) });
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
      const rows = await inState(states.join()).all(db, { deskId });
      // Sorted here: asked to sort, SQLite reads all requests of the desk in that order instead of the few in a state.
      return rows.map(requestOf).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    },
    ...createRequestHistory(db),
    ...createRequestOverview(db),
  };
}
