import type { SqliteDatabase, SqliteStatement } from 'kysely';
import LibsqlDatabase from 'libsql';
import { codeOf, StoreError } from './store-error';

/** What SQLite says when it, and not our SQL, is in trouble (https://sqlite.org/rescode.html). */
const TROUBLE = /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB|NOMEM|PERM|PROTOCOL|AUTH)/;

const translated = (error: unknown): unknown => {
  const vendorCode = codeOf(error);
  return vendorCode !== undefined && TROUBLE.test(vendorCode)
    ? new StoreError('store_unavailable', { cause: error, vendorCode })
    : error;
};

/**
 * libsql aborts the whole process when it is given a boolean, and cuts a text at its first NUL when it reads it
 * (0.5.29): neither gets through.
 */
function checked(parameters: readonly unknown[]): unknown[] {
  return parameters.map((value) => {
    if (typeof value === 'number' || typeof value === 'bigint' || value === null) return value;
    if (typeof value === 'string' && !value.includes('\0')) return value;
    throw new TypeError(`the database does not take a ${typeof value} like this one`);
  });
}

/** Opens a SQLite file. Waits at most `busyTimeout` ms, without doing anything else, while another process writes. */
export function openLibsql(file: string, busyTimeout: number): LibsqlDatabase.Database {
  try {
    const database = new LibsqlDatabase(file);
    database.exec(`pragma busy_timeout = ${busyTimeout}`);
    return database;
  } catch (error) {
    throw new StoreError('store_unavailable', { cause: error, vendorCode: codeOf(error) });
  }
}

/** libsql in the shape Kysely asks for. */
export function asKyselyDatabase(database: LibsqlDatabase.Database): SqliteDatabase {
  return {
    close: () => {
      try {
        // libsql keeps the file open until its statements are collected: what is in the log goes into the file now.
        database.exec('pragma wal_checkpoint(truncate)');
      } catch {
        // Full or locked: it stays in the log, where the next start finds it.
      }
      database.close();
    },
    // A full disk ends the transaction by itself; a second end would hide the reason.
    prepare: (sql) => (sql === 'rollback' && !database.inTransaction ? nothing : prepare(database, sql)),
  };
}

function prepare(database: LibsqlDatabase.Database, sql: string): SqliteStatement {
  const statement = guarded(() => database.prepare(sql));
  return {
    reader: statement.reader,
    all: (parameters) => guarded(() => statement.all(checked(parameters))),
    run: (parameters) => guarded(() => statement.run(checked(parameters))),
    iterate: (parameters) => statement.iterate(checked(parameters)),
  };
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translated(error);
  }
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};
