import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { openLibsql } from '../../../src/store/libsql-database';
import { DATABASE_FILE, openSqlite } from '../../../src/store/open-sqlite';
import { openStore } from '../../../src/store/open-store';
import { aRequest } from '../../support/store-of';
import { AUDIT_KEY_FOR_TESTS, createSqliteDatabase, silentLog } from '../../support/stores';

describe('opening the SQLite store', () => {
  let database: Awaited<ReturnType<typeof createSqliteDatabase>>;
  beforeEach(async () => {
    database = await createSqliteDatabase();
  });
  afterEach(() => database.discard());
  const openIn = (dataDir: string) => openStore({ dataDir, auditKey: AUDIT_KEY_FOR_TESTS, log: silentLog });

  it('makes the data folder, for its owner alone', async () => {
    const dataDir = join(database.dataDir, 'some', 'data');
    const store = await openIn(dataDir);
    await store.close();
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
  });

  it('says so when the data folder cannot be made', async () => {
    await writeFile(join(database.dataDir, 'file'), '');
    const refused = openIn(join(database.dataDir, 'file', 'data'));
    await expect(refused).rejects.toMatchObject({ code: 'store_unavailable', vendorCode: 'ENOTDIR' });
  });

  it('says so when the file is no database, and can be opened once it is gone', async () => {
    await writeFile(join(database.dataDir, DATABASE_FILE), 'this is a text and not a database'.repeat(100));
    await expect(database.open()).rejects.toMatchObject({ code: 'store_unavailable', vendorCode: 'SQLITE_NOTADB' });
    await writeFile(join(database.dataDir, DATABASE_FILE), '');
    await (await database.open()).close();
  });

  it('is refused to a second one on the same folder, until the first is closed', async () => {
    const first = await database.open();
    await expect(database.open()).rejects.toMatchObject({ code: 'store_in_use' });
    await first.probe();
    await first.close();
    await (await database.open()).close();
  });

  it('is refused while another process holds the folder, and possible as soon as that is killed', async () => {
    const script = `
      const lock = new (require('libsql'))(process.argv[1]);
      lock.exec('begin exclusive');
      console.log('held');
      setInterval(() => lock, 1000);`;
    const file = join(database.dataDir, 'groupkeeper.lock');
    const other = spawn(process.execPath, ['-e', script, file], { cwd: __dirname });
    await once(other.stdout, 'data');
    await expect(database.open()).rejects.toMatchObject({ code: 'store_in_use' });
    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await database.open()).close();
  });

  it('is refused when a later version has used the database, and leaves it as it is', async () => {
    await (await database.open()).close();
    const file = openLibsql(join(database.dataDir, DATABASE_FILE), 0);
    file.exec("insert into migrations values ('999-future', '2030-01-01T00:00:00Z')");
    await expect(database.open()).rejects.toMatchObject({ code: 'store_outdated' });
    file.exec("delete from migrations where name = '999-future'");
    await (await database.open()).close();
  });

  it('lets a tool read the file while it is open, and writes all of it into the file when it is closed', async () => {
    const store = await database.open();
    const request = aRequest();
    await store.requests.insert(request);
    const ids = () => {
      const reader = openLibsql(`file:${join(database.dataDir, DATABASE_FILE)}?mode=ro`, 0);
      return reader.prepare('select id from requests').all();
    };
    expect(ids()).toEqual([{ id: request.id }]);
    await store.close();
    expect((await stat(join(database.dataDir, `${DATABASE_FILE}-wal`)).catch(() => ({ size: 0 }))).size).toBe(0);
    expect(ids()).toEqual([{ id: request.id }]);
  });

  const writeOften = async (store: Awaited<ReturnType<typeof database.open>>, writes: number) => {
    for (let i = 0; i < writes; i += 1) await store.jobs.schedule('expire', `job ${i}`, 1);
  };
  const logSize = async () => (await stat(join(database.dataDir, `${DATABASE_FILE}-wal`))).size;

  it('keeps the log short, however much is written', async () => {
    const store = await database.open();
    await writeOften(store, 300);
    const size = await logSize();
    await writeOften(store, 900);
    expect(await logSize()).toBe(size);
    await store.close();
  });

  it('takes writes while a tool reads for long, which keeps the log from getting shorter, and shortens it afterwards', async () => {
    const store = await database.open();
    const tool = openLibsql(join(database.dataDir, DATABASE_FILE), 0);
    tool.exec('begin');
    tool.prepare('select count(*) from jobs').all();
    await writeOften(store, 900);
    const size = await logSize();
    tool.exec('rollback');
    await writeOften(store, 900);
    expect(await logSize()).toBeLessThan(1.2 * size);
    await store.close();
  });

  it('commits at once when the lock is gone that another process had, whatever had met the lock', async () => {
    const store = await database.open();
    const tool = openLibsql(join(database.dataDir, DATABASE_FILE), 0);
    tool.exec('begin immediate');
    const alone = store.jobs.schedule('expire', 'a', 1);
    await expect(alone).rejects.toMatchObject({ vendorCode: 'SQLITE_BUSY' });
    const together = store.transaction((tx) => tx.jobs.schedule('expire', 'a', 1));
    await expect(together).rejects.toMatchObject({ vendorCode: 'SQLITE_BUSY' });
    tool.exec('rollback');
    await store.transaction((tx) => tx.requests.insert(aRequest()));
    await store.jobs.schedule('expire', 'a', 1);
    expect(await store.jobs.nextDue()).toBe(1);
    await store.close();
  });

  it('keeps a log that a power cut leaves whole, and waits for the disk outside of SQLite', async () => {
    const engine = openSqlite(database.dataDir);
    const db = new Kysely<unknown>({ dialect: engine.dialect });
    const read = async (name: string) => (await sql.raw(`pragma ${name}`).execute(db)).rows;
    expect(await read('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await read('synchronous')).toEqual([{ synchronous: 1 }]);
    expect(await read('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await db.destroy();
    engine.release();
  });

  it('takes no writes while a tool holds the file, says so, and takes them afterwards', async () => {
    const store = await database.open();
    const tool = openLibsql(join(database.dataDir, DATABASE_FILE), 0);
    tool.exec('begin immediate');
    const refused = store.probe();
    await expect(refused).rejects.toMatchObject({ code: 'store_unavailable', vendorCode: 'SQLITE_BUSY' });
    tool.exec('rollback');
    await store.probe();
    await store.close();
  });
});
