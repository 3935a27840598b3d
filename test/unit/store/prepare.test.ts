import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CamelCasePlugin, Kysely } from 'kysely';
import { openSqlite } from '../../../src/store/open-sqlite';
import { once, pick, prepare, prepareRows } from '../../../src/store/prepare';
import type { Schema } from '../../../src/store/schema';
import { inMemory } from '../../support/in-memory';

let builds = 0;
const add = prepare((db, { key, at }: { key: string; at: number }) => {
  builds += 1;
  return db.insertInto('deliveries').values({ key, at });
});
const since = prepare((db, { at }: { at: number }) =>
  db.selectFrom('deliveries').selectAll().where('at', '>=', at).where('key', '!=', 'never').orderBy('at'),
);

async function opened() {
  const folder = await mkdtemp(join(inMemory(), 'groupkeeper-prepare-'));
  const { dialect, release } = openSqlite(folder);
  const db = new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
  await db.schema.createTable('deliveries').addColumn('key', 'text').addColumn('at', 'integer').execute();
  const close = async () => {
    await db.destroy();
    release();
    await rm(folder, { recursive: true });
  };
  return { db, close };
}

describe('a prepared query', () => {
  it('is put together once for a database, and runs with the values of each call', async () => {
    const { db, close } = await opened();
    builds = 0;
    expect(await add.changes(db, { key: 'one', at: 1 })).toBe(1);
    expect(await add.changes(db, { key: "two'; drop table deliveries; --", at: 2 })).toBe(1);
    expect(await since.all(db, { at: 2 })).toEqual([{ key: "two'; drop table deliveries; --", at: 2 }]);
    expect(await since.first(db, { at: 0 })).toEqual({ key: 'one', at: 1 });
    expect(await since.first(db, { at: 3 })).toBeUndefined();
    await db.transaction().execute((trx) => add.all(trx, { key: 'three', at: 3 }));
    expect(await since.all(db, { at: 0 })).toHaveLength(3);
    expect(builds).toBe(1);
    const another = await opened();
    await add.all(another.db, { key: 'one', at: 1 });
    expect(builds).toBe(2);
    await Promise.all([close(), another.close()]);
  });

  it('does not run without a value that it needs', async () => {
    const { db, close } = await opened();
    const lacking: { key: string; at: number } = JSON.parse('{ "key": "one" }');
    await expect(add.all(db, lacking)).rejects.toThrow('no value for at');
    expect(await since.all(db, { at: 0 })).toEqual([]);
    await close();
  });

  it('asks the plugins each time, which may refuse it', async () => {
    const { db, close } = await opened();
    let isRefused = false;
    const guarded = db.withPlugin({
      transformQuery: ({ node }) => {
        if (isRefused) throw new Error('refused');
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await add.all(guarded, { key: 'one', at: 1 });
    isRefused = true;
    await expect(add.all(guarded, { key: 'two', at: 2 })).rejects.toThrow('refused');
    await close();
  });
});

it('a query over rows runs with the values of each, and with those that they have in common', async () => {
  const { db, close } = await opened();
  let made = 0;
  const addAll = prepareRows((over, rows: readonly { key: string }[], { at }: { at: number }) => {
    made += 1;
    return over.insertInto('deliveries').values(rows.map((row) => ({ ...pick(row, ['key']), at })));
  });
  await addAll.all(db, [{ key: 'a' }, { key: 'b' }], { at: 1 });
  await addAll.all(db, [{ key: 'c' }, { key: 'd' }], { at: 2 });
  await addAll.all(db, [], { at: 3 });
  expect(await since.all(db, { at: 0 })).toEqual([
    { key: 'a', at: 1 },
    { key: 'b', at: 1 },
    { key: 'c', at: 2 },
    { key: 'd', at: 2 },
  ]);
  expect(made).toBe(1);
  const lacking: { key: string }[] = JSON.parse('[{}]');
  await expect(addAll.all(db, lacking, { at: 1 })).rejects.toThrow('no value for rows.0.key');
  await close();
});

it('what is made once is made once for each key', () => {
  const made: string[] = [];
  const of = once((key: string) => {
    made.push(key);
    return { key };
  });
  expect(of('a')).toBe(of('a'));
  expect(of('b')).toEqual({ key: 'b' });
  expect(made).toEqual(['a', 'b']);
});
