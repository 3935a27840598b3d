import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteAdapter, SqliteDialect } from 'kysely';
import type { Engine } from './engine';
import { asKyselyDatabase, openLibsql } from './libsql-database';
import { lockDataDir } from './single-process';
import { codeOf, StoreError } from './store-error';

export const DATABASE_FILE = 'groupkeeper.db';

/** A tool that reads or backs up holds a write lock for moments only; nothing else runs while we wait. */
const BUSY_TIMEOUT = 250;

/** SQLite creates and changes tables in transactions; Kysely's own adapter says otherwise, and a crash would leave half a migration. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDialect extends SqliteDialect {
  override createAdapter(): TransactionalSqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/** Opens the SQLite database of a data folder, which is made when it is missing, and keeps other app processes out. */
export function openSqlite(dataDir: string): Engine {
  makeFolder(dataDir);
  const release = lockDataDir(dataDir);
  try {
    const database = openLibsql(join(dataDir, DATABASE_FILE), BUSY_TIMEOUT);
    for (const setting of ['journal_mode = WAL', 'foreign_keys = ON']) database.exec(`pragma ${setting}`);
    return { flavour: 'sqlite', dialect: new LibsqlDialect({ database: asKyselyDatabase(database) }), release };
  } catch (error) {
    release();
    throw error instanceof StoreError
      ? error
      : new StoreError('store_unavailable', { cause: error, vendorCode: codeOf(error) });
  }
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreError('store_unavailable', { cause: error, vendorCode: codeOf(error) });
  }
}
