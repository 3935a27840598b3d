import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCheckpoints } from './checkpoints';
import type { Engine } from './engine';
import { asKyselyDatabase, openLibsql } from './libsql-database';
import { LibsqlDialect } from './libsql-dialect';
import { lockDataDir } from './single-process';
import { codeOf, StoreError } from './store-error';

export const DATABASE_FILE = 'groupkeeper.db';

/** A tool that reads or backs up holds a write lock for moments only; nothing else runs while we wait. */
const BUSY_TIMEOUT = 250;

/** Opens the SQLite database of a data folder, which is made when it is missing, and keeps other app processes out. */
export function openSqlite(dataDir: string): Engine {
  makeFolder(dataDir);
  const release = lockDataDir(dataDir);
  try {
    const database = openLibsql(join(dataDir, DATABASE_FILE), BUSY_TIMEOUT);
    for (const setting of ['journal_mode = WAL', 'foreign_keys = ON']) database.exec(`pragma ${setting}`);
    const checkpoints = createCheckpoints(database);
    const dialect = new LibsqlDialect(asKyselyDatabase(database, checkpoints.written), checkpoints);
    return { flavour: 'sqlite', dialect, release };
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
