import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import type { Log } from '../domain/ports/log';
import type { Flavour } from './flavour';
import { asKyselyDatabase, openLibsql } from './libsql-database';
import { openPostgres } from './open-postgres';
import { DATABASE_FILE } from './open-sqlite';
import type { Schema } from './schema';
import { StoreError } from './store-error';

const BUSY_TIMEOUT = 5000;

/** Where the store is. */
export interface StorePlace {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}

/**
 * Opens the store for reading, beside the app that may be running on it.
 * @throws StoreError when there is none, or it cannot be read
 */
export function openBeside(
  { databaseUrl, dataDir }: StorePlace,
  log: Log,
): { readonly db: Kysely<Schema>; readonly flavour: Flavour } {
  const plugins = [new CamelCasePlugin()];
  if (databaseUrl !== undefined) {
    const { dialect } = openPostgres(databaseUrl, log);
    return { db: new Kysely<Schema>({ dialect, plugins }), flavour: 'postgres' };
  }
  const file = join(dataDir, DATABASE_FILE);
  if (!existsSync(file)) throw new StoreError('store_unavailable', { vendorCode: 'ENOENT' });
  // libsql ignores its own option for this.
  const database = openLibsql(`${pathToFileURL(resolve(file)).href}?mode=ro`, BUSY_TIMEOUT);
  const dialect = new SqliteDialect({ database: asKyselyDatabase(database) });
  return { db: new Kysely<Schema>({ dialect, plugins }), flavour: 'sqlite' };
}
