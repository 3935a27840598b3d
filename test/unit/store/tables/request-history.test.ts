import { join } from 'node:path';
import { COUNTED } from '../../../../src/domain/history';
import type { Request } from '../../../../src/domain/request';
import { createRequestBook } from '../../../../src/requests/book';
import { openLibsql } from '../../../../src/store/libsql-database';
import { DATABASE_FILE } from '../../../../src/store/open-sqlite';
import { aRequest, freshId, useStore } from '../../../support/store-of';
import { availableStores, createSqliteDatabase } from '../../../support/stores';

const outcome = (camsRequestId: string): Request['outcome'] => ({
  kind: 'succeeded',
  done: [],
  missing: [],
  camsRequestId,
});

describe.each(availableStores())('looking back in $name', (kind) => {
  const db = useStore(kind);
  const inserted = async (facts: Partial<Request>): Promise<Request> => {
    const request = aRequest(facts);
    await db.store.requests.insert(request);
    return request;
  };

  it('finds what one person asked, about one group, since a moment, in any combination', async () => {
    const deskId = freshId('desk');
    const all: Request[] = [];
    for (let i = 0; i < 8; i += 1) {
      const [requesterId, groupId] = [i & 1 ? 'U1' : 'U2', i & 2 ? 'G1' : 'G2'];
      all.unshift(await inserted({ deskId, requesterId, groupId, createdAt: 100 + i }));
    }
    await inserted({ requesterId: 'U1', groupId: 'G1', createdAt: 105 });
    for (const requesterId of [undefined, 'U1', 'U0NOBODY']) {
      for (const groupId of [undefined, 'G1']) {
        for (const since of [undefined, 104]) {
          const filter = { requesterId, groupId, since };
          const wanted = all.filter(
            (each) =>
              (requesterId ?? each.requesterId) === each.requesterId &&
              (groupId ?? each.groupId) === each.groupId &&
              each.createdAt >= (since ?? 0),
          );
          const found = await db.store.requests.history(deskId, { ...filter, offset: 0, limit: 3 });
          expect(found).toEqual({ items: wanted.slice(0, 3), total: wanted.length });
          expect(await db.store.requests.older(deskId, filter, undefined, 99)).toEqual(wanted);
          expect(await db.store.requests.older(deskId, filter, wanted[0], 99)).toEqual(wanted.slice(1));
          expect(await db.store.requests.times(deskId, filter, 2)).toEqual(
            wanted.slice(0, 2).map(({ createdAt }) => createdAt),
          );
        }
      }
    }
  });

  it('goes through all of them page by page, none twice and none left out, also of the same moment', async () => {
    const deskId = freshId('desk');
    for (let i = 0; i < 1203; i += 1) await inserted({ deskId, createdAt: Math.floor(i / 700) });
    const book = createRequestBook(db.store, deskId);
    const ids: string[] = [];
    for await (const page of book.all({}, 1100)) ids.push(...page.map(({ id }) => id));
    expect([ids.length, new Set(ids).size]).toEqual([1100, 1100]);
    const { total } = await book.history({ index: 1, size: 1 });
    expect(total).toBe(COUNTED + 1);
    expect((await book.history({ index: 1e12, size: 10 })).items).toHaveLength(10);
  });

  it('finds a request by what CAMS calls it, as soon as CAMS has answered, at its own desk only', async () => {
    const request = await inserted({ state: 'executing' });
    const book = createRequestBook(db.store, request.deskId);
    const attempt = {
      id: freshId('attempt'),
      requestId: request.id,
      revision: 1,
      lock: freshId('lock'),
      attemptedAt: 1,
    };
    await db.store.attempts.insert({ ...attempt, reply: undefined, failure: undefined, settledAt: undefined });
    await db.store.attempts.setReply(attempt.id, { camsRequestId: 'CAMS-1', facts: {} });
    expect((await book.find('CAMS-1'))?.id).toBe(request.id);
    expect((await book.find(request.id))?.id).toBe(request.id);
    const elsewhere = createRequestBook(db.store, 'another desk');
    expect([await elsewhere.find('CAMS-1'), await elsewhere.find(request.id), await book.find('nothing')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const standing = { id: request.id, state: 'executing' as const, revision: 1 };
    await db.store.requests.move(standing, 'settling', {});
    await db.store.requests.move({ ...standing, state: 'settling' }, 'succeeded', { outcome: outcome('CAMS-2') });
    expect((await book.find('CAMS-2'))?.id).toBe(request.id);
  });

  it('knows who confirmed the revision each stands at', async () => {
    const request = await inserted({ revision: 2 });
    const other = await inserted({});
    const vote = (revision: number, personId: string, at: number) =>
      db.store.votes.insert({ requestId: request.id, revision, personId, at });
    await vote(1, 'U0OLD', 1);
    await vote(2, 'U0SECOND', 3);
    await vote(2, 'U0FIRST', 2);
    const voters = await createRequestBook(db.store, 'any').voters([request, other]);
    expect([...voters]).toEqual([[request.id, ['U0FIRST', 'U0SECOND']]]);
  });
});

describe('a long history on SQLite', () => {
  it('is read along an index, without sorting and without looking at every request', async () => {
    const database = await createSqliteDatabase();
    const store = await database.open();
    const raw = openLibsql(join(database.dataDir, DATABASE_FILE), 0);
    const plan = (where: string, what = '*'): string =>
      raw
        .prepare(
          `explain query plan select ${what} from requests where desk_id = 'D' ${where} order by created_at desc, id desc limit 10`,
        )
        .all()
        .map((row) => JSON.stringify(row))
        .join('\n');
    const group = " and group_id = 'G'";
    const person = " and requester_id = 'U'";
    const since = ' and created_at >= 5';
    const older = " and (created_at, id) < (5, 'x')";
    for (const where of ['', group, person, group + person]) {
      for (const more of ['', since, older, since + older]) {
        expect(plan(where + more)).toMatch(/SEARCH requests USING (COVERING )?INDEX requests_of_/);
        expect(plan(where + more)).not.toMatch(/TEMP B-TREE|SCAN/);
        expect(plan(where + more, 'created_at')).toContain('COVERING INDEX');
      }
    }
    expect(plan(group + person)).toContain('requests_of_group_and_person');
    expect(plan(person)).toContain('requests_of_person');
    raw.close();
    await store.close();
    await database.discard();
  });
});
