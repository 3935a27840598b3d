import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { createDurability, type Durability } from '../../../src/store/durability';
import { asKyselyDatabase, openLibsql } from '../../../src/store/libsql-database';
import { LibsqlDialect } from '../../../src/store/libsql-dialect';
import { eventually } from '../../support/eventually';

const folder = mkdtempSync(join(tmpdir(), 'groupkeeper-durability-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is owed to the disk', () => {
  it('is paid out of the log, once', async () => {
    const file = join(folder, 'paid.db');
    const database = openLibsql(file, 0);
    database.exec('pragma journal_mode = wal');
    database.exec('create table texts (text text)');
    const durability = createDurability(file);
    durability.owe();
    await durability.whenPaid();
    await durability.whenPaid();
    await durability.close();
    database.close();
  });

  it('is not taken for paid where there is no log, and where nothing is owed none is looked for', async () => {
    const durability = createDurability(join(folder, 'missing.db'));
    await durability.whenPaid();
    durability.owe();
    await expect(durability.whenPaid()).rejects.toMatchObject({ code: 'store_unsure', vendorCode: 'ENOENT' });
    await durability.close();
  });
});

/** A database whose disk answers when it is told to. */
function openSlow(name: string) {
  const database = openLibsql(join(folder, name), 0);
  const waiting: { resolve(): void; reject(error: Error): void }[] = [];
  let owing = false;
  const durability: Durability = {
    owe: () => {
      owing = true;
    },
    whenPaid: async () => {
      if (!owing) return;
      owing = false;
      await new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    close: async () => undefined,
  };
  const checkpoints = { written: () => undefined, whenDue: async () => undefined };
  const onWrite = (lazy: boolean): void => (lazy ? undefined : durability.owe());
  const dialect = new LibsqlDialect(asKyselyDatabase(database, onWrite), { durability, checkpoints });
  const db = new Kysely<{ texts: { text: string } }>({ dialect });
  const done: string[] = [];
  const asDone = (what: string, work: Promise<unknown>): Promise<unknown> => work.finally(() => done.push(what));
  /** The disk has answered what it was asked so far. */
  const answered = async (how: 'resolve' | 'reject', error = new Error('broken')): Promise<void> => {
    await eventually(() => waiting.length === 1);
    waiting.shift()?.[how](error);
  };
  return { db, done, asDone, answered, waiting };
}

describe('a database that waits for its disk', () => {
  const write = (db: Kysely<{ texts: { text: string } }>, text: string) =>
    db.insertInto('texts').values({ text }).execute();

  it('answers a write, a transaction too, when the disk has it, and lets nobody see it before', async () => {
    const { db, done, asDone, answered, waiting } = openSlow('slow.db');
    await sql`create table texts (text text)`.execute(db);
    const alone = asDone('alone', write(db, 'alone'));
    const read = asDone('read', db.selectFrom('texts').selectAll().execute());
    await eventually(() => waiting.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toEqual([]);
    await answered('resolve');
    await Promise.all([alone, read]);
    expect(done).toEqual(['alone', 'read']);
    const together = asDone(
      'together',
      db.transaction().execute((tx) => tx.insertInto('texts').values({ text: 'x' }).execute()),
    );
    await eventually(() => waiting.length === 1);
    expect(done).toEqual(['alone', 'read']);
    await answered('resolve');
    await together;
    expect(done).toEqual(['alone', 'read', 'together']);
    await db.destroy();
  });

  it('does not say that it was written where the disk does not, and serves the next', async () => {
    const { db, answered } = openSlow('broken.db');
    await sql`create table texts (text text)`.execute(db);
    const writing = write(db, 'x');
    await answered('reject');
    await expect(writing).rejects.toThrow('broken');
    const next = write(db, 'y');
    await answered('resolve');
    await next;
    await db.destroy();
  });
});
