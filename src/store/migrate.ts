import { type Kysely, Migrator, sql } from 'kysely';
import type { Log } from '../domain/ports/log';
import type { Flavour } from './flavour';
import { migrations } from './migrations/list';
import { StoreError } from './store-error';

/**
 * Brings the database up to date, in one transaction; on PostgreSQL several processes that start at once wait for each
 * other at an advisory lock.
 * @throws StoreError `store_outdated` when a migration fails or the database has been used by a later version
 */
export async function migrate<T>(db: Kysely<T>, flavour: Flavour, log: Log): Promise<void> {
  // Named, since Kysely looks for its table in every schema otherwise.
  const schema = flavour === 'postgres' ? { migrationTableSchema: await currentSchema(db) } : {};
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations(flavour) },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
    ...schema,
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  const failed = results.find((result) => result.status === 'Error');
  if (error !== undefined) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('store_outdated', { cause: error, vendorCode: failed?.migrationName });
  }
  if (results.length > 0) log.info({ migrations: results.map((result) => result.migrationName) }, 'database migrated');
}

async function currentSchema<T>(db: Kysely<T>): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  return rows[0]?.schema ?? 'public';
}
