import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCheckpoints } from './checkpoints';
import { createDurability } from './durability';
import type { Engine } from './engine';
import { asKyselyDatabase, openLibsql } from './libsql-database';
import { LibsqlDialect } from './libsql-dialect';
import { lockDataDir } from './single-process';
import { codeOf, StoreError } from './store-error';

export const DATABASE_FILE = 'groupkeeper.db';

/** A tool that reads or backs up holds a write lock for moments only; nothing else runs while we wait. */
const BUSY_TIMEOUT = 250;

const SETTINGS = ['journal_mode = WAL', 'synchronous = NORMAL', 'foreign_keys = ON'];

/** Opens the SQLite database of a data folder, which is made when it is missing, and keeps other app processes out. */
export function openSqlite(dataDir: string): Engine {
  makeFolder(dataDir);
  const release = lockDataDir(dataDir);
  try {
    const file = join(dataDir, DATABASE_FILE);
    const database = openLibsql(file, BUSY_TIMEOUT);
    for (const setting of SETTINGS) database.exec(`pragma ${setting}`);
    const [durability, checkpoints] = [createDurability(file), createCheckpoints(database)];
    const onWrite = (lazy: boolean): void => {
      checkpoints.written();
      if (!lazy) durability.owe();
    };
    const dialect = new LibsqlDialect(asKyselyDatabase(database, onWrite), { durability, checkpoints });
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
