import { CamelCasePlugin, CompiledQuery, Kysely } from 'kysely';
import { COUNTED } from '../../../../src/domain/history';
import type { Request } from '../../../../src/domain/request';
import { openSqlite } from '../../../../src/store/open-sqlite';
import type { Schema } from '../../../../src/store/schema';
import { createRequestOverview } from '../../../../src/store/tables/request-overview';
import { aRequest, freshId, useStore } from '../../../support/store-of';
import { availableStores, createSqliteDatabase } from '../../../support/stores';

const AT = 1_760_000_000_000;
const card = { channel: 'C1', ts: '1.2' };

describe.each(availableStores())('what App Home shows, in $name,', (kind) => {
  const db = useStore(kind);
  const inserted = async (facts: Partial<Request>): Promise<string> => {
    const request = aRequest({ createdAt: AT, expiresAt: AT + 1000, card, ...facts });
    await db.store.requests.insert(request);
    return request.id;
  };
  const idsOf = (items: readonly Request[]): string[] => items.map(({ id }) => id);

  it('waits for somebody: shown, in time, not voted on as it stands, and theirs to decide', async () => {
    const deskId = freshId('desk');
    const me = 'U0ME';
    const theirs = await inserted({ deskId });
    const own = await inserted({ deskId, requesterId: me, createdAt: AT + 1 });
    const ownChange = await inserted({ deskId, requesterId: me, effect: 'change', revision: 2, createdAt: AT + 2 });
    await inserted({ deskId, card: undefined });
    await inserted({ deskId, expiresAt: AT });
    await inserted({ deskId, effect: 'change' });
    await inserted({ deskId, state: 'approved' });
    await inserted({});
    const voted = await inserted({ deskId, createdAt: AT + 3 });
    await db.store.votes.insert({ requestId: voted, revision: 1, personId: me, at: AT });
    const changed = await inserted({ deskId, revision: 2, createdAt: AT + 4 });
    await db.store.votes.insert({ requestId: changed, revision: 1, personId: me, at: AT });

    const waiting = async (may: 'all' | 'others_and_own_changes' | 'own_changes', limit = 10) => {
      const found = await db.store.requests.waitingFor(deskId, { personId: me, may, at: AT }, limit);
      return [idsOf(found.items), found.total];
    };
    expect(await waiting('all')).toEqual([[changed, ownChange, own, theirs], 4]);
    expect(await waiting('others_and_own_changes')).toEqual([[changed, ownChange, theirs], 3]);
    expect(await waiting('own_changes')).toEqual([[ownChange], 1]);
    expect(await waiting('all', 2)).toEqual([[changed, ownChange], 4]);
  });

  it('is somebody’s own: what has not ended, then what ended last, at the desks they are in', async () => {
    const [deskId, left] = [freshId('desk'), freshId('desk')];
    const requesterId = freshId('person');
    const ended = async (endedAt: number) => inserted({ deskId, requesterId, state: 'denied', endedAt });
    const [first, second] = [await ended(AT + 1), await ended(AT + 2)];
    const open = await inserted({ deskId, requesterId, state: 'unknown', createdAt: AT - 5 });
    await inserted({ deskId: left, requesterId });
    const read = async (which: 'open' | 'ended', limit: number, desks = [deskId]) =>
      idsOf(await db.store.requests.ofRequester(requesterId, desks, which, limit));
    expect(await read('open', 10)).toEqual([open]);
    expect(await read('ended', 10)).toEqual([second, first]);
    expect(await read('ended', 1)).toEqual([second]);
    expect(await read('open', 10, [])).toEqual([]);
    expect(idsOf(await db.store.requests.lastEnded(deskId, 1))).toEqual([second]);
  });

  it('is counted no further than is said', async () => {
    const deskId = freshId('desk');
    expect(await db.store.requests.countPending(deskId)).toBe(0);
    for (let i = 0; i < COUNTED + 5; i += 1) await inserted({ deskId });
    expect(await db.store.requests.countPending(deskId)).toBe(COUNTED + 1);
  });

  it('has buttons that are one person’s, which go when they are old; those of cards stay', async () => {
    const requestId = await inserted({});
    const bound = { requestId, revision: 1, decision: 'confirm' } as const;
    const [mine, fresh, ofCard] = [freshId('hash'), freshId('hash'), freshId('hash')];
    await db.store.tokens.insert([{ ...bound, hash: mine, personId: 'U0ME', madeAt: AT }]);
    await db.store.tokens.insert([{ ...bound, hash: fresh, personId: 'U0ME', madeAt: AT + 10 }]);
    await db.store.tokens.insert([{ ...bound, hash: ofCard }]);
    expect(await db.store.tokens.find(mine)).toEqual({ ...bound, personId: 'U0ME' });
    await db.store.tokens.forget('U0OTHER', AT + 100);
    await db.store.tokens.forget('U0ME', AT + 10);
    expect(await db.store.tokens.find(mine)).toBeUndefined();
    expect(await db.store.tokens.find(fresh)).toMatchObject(bound);
    expect(await db.store.tokens.find(ofCard)).toEqual({ ...bound, personId: undefined });
  });
});

describe('a long history on SQLite', () => {
  it.each(['open', 'ended'] as const)('is not gone through for what of it is somebody’s own and %s', async (which) => {
    const database = await createSqliteDatabase();
    await (await database.open()).close();
    const { dialect, release } = openSqlite(database.dataDir);
    const queries: CompiledQuery[] = [];
    const log = ({ query }: { readonly query: CompiledQuery }): void => void queries.push(query);
    const db = new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()], log });
    await createRequestOverview(db).ofRequester('U', ['D'], which, 5);
    const [{ sql, parameters } = { sql: '', parameters: [] }] = queries;
    const { rows } = await db.executeQuery(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]));
    expect(JSON.stringify(rows)).toContain('requests_of_requester (requester_id=? AND ended_at');
    await db.destroy();
    release();
    await database.discard();
  });
});
