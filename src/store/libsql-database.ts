import type { SqliteDatabase, SqliteStatement } from 'kysely';
import LibsqlDatabase from 'libsql';
import { LAZY } from './lazily';
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

/**
 * libsql in the shape Kysely asks for.
 * @param onWrite is told of each transaction that may write, and whether a power cut may take back what it writes
 */
export function asKyselyDatabase(database: LibsqlDatabase.Database, onWrite?: (lazy: boolean) => void): SqliteDatabase {
  const prepared = createPrepared(database);
  const begin = createBegin(database, onWrite);
  let isClosed = false;
  return {
    close: () => {
      isClosed = true;
      try {
        // libsql keeps the file open until its statements are collected: what is in the log goes into the file now.
        database.exec('pragma wal_checkpoint(truncate)');
      } catch {
        // Full or locked: it stays in the log, where the next start finds it.
      }
      database.close();
    },
    prepare: (sql) => {
      // Whoever waited for the connection while it was closed: libsql (0.5.29) aborts the whole process when it is used.
      if (isClosed) throw new StoreError('store_unavailable', { vendorCode: 'closed' });
      // A full disk ends the transaction by itself; a second end would hide the reason.
      if (sql === 'rollback' && !database.inTransaction) return bare(() => undefined);
      if (sql === 'begin') return bare(() => begin(false));
      if (sql === 'commit' || sql === 'rollback') return bare(() => database.exec(sql));
      return prepare(database, sql, prepared, begin);
    },
  };
}

/**
 * A prepared statement that meets another process's lock stays under way in libsql (0.5.29), and then no transaction can
 * be committed until it is collected. So the lock is taken by `exec`, which ends what it begins, before anything is written.
 */
function createBegin(database: LibsqlDatabase.Database, onWrite?: (lazy: boolean) => void): Begin {
  return (lazy) => {
    database.exec('begin immediate');
    onWrite?.(lazy);
  };
}

type Begin = (lazy: boolean) => void;

/** A statement may name what it reads first, in a `with`, and write all the same. */
const WRITES = /^\s*(with\b.*\s)?(insert|update|delete|replace)\s/is;

/** Statements kept prepared: more than the app has, but for lists of any length. */
const KEPT = 500;

/** Statements that are prepared once: that takes longer than running most of them. */
interface Prepared {
  of(sql: string): Kept;
  /** After an error it may still be under way: it is not used again. */
  forget(sql: string): void;
}

interface Kept {
  readonly statement: LibsqlDatabase.Statement;
  readonly reader: boolean;
  readonly writes: boolean;
}

function createPrepared(database: LibsqlDatabase.Database): Prepared {
  const kept = new Map<string, Kept>();
  return {
    of: (sql) => {
      const found = kept.get(sql);
      if (found !== undefined) return found;
      const statement = guarded(() => database.prepare(sql));
      const [oldest] = kept.size < KEPT ? [] : kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
      const made = { statement, reader: statement.reader, writes: WRITES.test(sql) };
      kept.set(sql, made);
      return made;
    },
    forget: (sql) => void kept.delete(sql),
  };
}

function prepare(database: LibsqlDatabase.Database, sql: string, prepared: Prepared, begin: Begin): SqliteStatement {
  const { statement, reader, writes } = prepared.of(sql);
  // What is lazy goes to the disk with whatever is committed next and waits for it.
  const lazy = sql.endsWith(LAZY);
  const run = <T>(work: () => T): T => {
    try {
      return writes && !database.inTransaction ? alone(database, () => begin(lazy), work) : work();
    } catch (error) {
      prepared.forget(sql);
      throw translated(error);
    }
  };
  return {
    reader,
    all: (parameters) => run(() => statement.all(checked(parameters))),
    run: (parameters) => run(() => statement.run(checked(parameters))),
    // One that is gone through bit by bit is under way for as long: it is nobody else's meanwhile.
    iterate: (parameters) => guarded(() => database.prepare(sql).iterate(checked(parameters))),
  };
}

/** Runs a statement that stands by itself, holding the lock. */
function alone<T>(database: LibsqlDatabase.Database, begin: () => void, work: () => T): T {
  begin();
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    if (database.inTransaction) database.exec('rollback');
    throw error;
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translated(error);
  }
}

/** A statement without parameters or rows. */
const bare = (work: () => unknown): SqliteStatement => ({
  reader: false,
  all: () => [],
  run: () => {
    guarded(work);
    return { changes: 0, lastInsertRowid: 0 };
  },
  iterate: () => [][Symbol.iterator](),
});
