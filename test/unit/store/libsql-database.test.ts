import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAZY } from '../../../src/store/lazily';
import { asKyselyDatabase, openLibsql } from '../../../src/store/libsql-database';

describe('libsql as Kysely sees it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groupkeeper-libsql-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const opened = (name: string) => {
    const file = openLibsql(join(folder, name), 0);
    file.exec('create table texts (text text)');
    return { file, database: asKyselyDatabase(file) };
  };

  it.each([
    ['a boolean, which would end the process', true],
    ['an object', {}],
    ['undefined', undefined],
    ['a text with a NUL, which would be cut there', 'a\0b'],
  ])('refuses %s', (_what, value) => {
    const { database } = opened(`refuses-${String(value).length}-${typeof value}.db`);
    const insert = () => database.prepare('insert into texts values (?)').run([value]);
    expect(insert).toThrow(TypeError);
    expect(database.prepare('select * from texts').all([])).toEqual([]);
  });

  it('says that the disk is full, and ends a transaction that the full disk has ended already', () => {
    const { file, database } = opened('full.db');
    file.exec('pragma max_page_count = 10');
    const run = (sql: string, ...parameters: unknown[]) => database.prepare(sql).run(parameters);
    run('begin');
    const fill = () => {
      for (let i = 0; i < 1000; i++) run('insert into texts values (?)', 'x'.repeat(1000));
    };
    expect(fill).toThrow(expect.objectContaining({ code: 'store_unavailable', vendorCode: 'SQLITE_FULL' }));
    run('rollback');
    expect(database.prepare('select * from texts').all([])).toEqual([]);
  });

  it('refuses whoever comes after it was closed, what was prepared before included', () => {
    const { database } = opened('closed.db');
    const uses = ['insert into texts values (1)', 'select * from texts', 'begin', 'rollback'];
    for (const sql of uses.slice(0, 2)) database.prepare(sql).all([]);
    database.close();
    for (const sql of uses) {
      expect(() => database.prepare(sql).all([])).toThrow(expect.objectContaining({ code: 'store_unavailable' }));
    }
  });

  it.each([
    'insert into texts values (1)',
    'with one as (select 1) insert into texts select * from one returning *',
    'with due as (select text from texts) update texts set text = 1 where text in (select text from due) returning *',
  ])('goes on after another process held the lock: %s', (sql) => {
    const { file, database } = opened(`locked-${sql.length}.db`);
    file.exec('pragma journal_mode = wal');
    const other = openLibsql(join(folder, `locked-${sql.length}.db`), 0);
    other.exec('begin immediate');
    const attempt = () => database.prepare(sql).all([]);
    expect(attempt).toThrow(expect.objectContaining({ vendorCode: 'SQLITE_BUSY' }));
    other.exec('rollback');
    expect(attempt).not.toThrow();
    database.prepare('begin').run([]);
    database.prepare('insert into texts values (?)').run(['kept']);
    database.prepare('commit').run([]);
    expect(other.prepare("select text from texts where text = 'kept'").all()).toHaveLength(1);
  });

  it('says which writes a power cut may take back: those alone that stand by themselves and say so', () => {
    const told: boolean[] = [];
    const database = asKyselyDatabase(openLibsql(join(folder, 'lazily.db'), 0), (lazy) => told.push(lazy));
    const write = (sql: string) => database.prepare(sql).run([]);
    write('create table texts (text text)');
    const insert = "insert into texts values ('x')";
    write(`${insert} ${LAZY}`);
    write(insert);
    write('begin');
    write(`${insert} ${LAZY}`);
    write('commit');
    database.prepare('select text from texts').all([]);
    write(`update texts set text = 'y' ${LAZY}`);
    expect(told).toEqual([true, false, false, true]);
  });

  it('leaves an error of our SQL as it is', () => {
    const { database } = opened('sql.db');
    expect(() => database.prepare('select nothing')).toThrow(expect.objectContaining({ name: 'SqliteError' }));
  });

  it('says so when the file cannot be opened', () => {
    const open = () => openLibsql(join(folder, 'no', 'folder', 'x.db'), 0);
    expect(open).toThrow(expect.objectContaining({ code: 'store_unavailable' }));
  });
});
