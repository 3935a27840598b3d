import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Log } from '../../src/domain/ports/log';
import type { Store } from '../../src/domain/ports/store';
import { openStore } from '../../src/store/open-store';
import { inMemory } from './in-memory';

export const AUDIT_KEY_FOR_TESTS = 'an audit key that is only for the tests';

const nothing = () => undefined;
export const silentLog: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A database of its own for a test file. */
export interface TestDatabase {
  /** Opens it, again after its store was closed. On PostgreSQL several may be open at once, as with several processes. */
  open(): Promise<Store>;
  /** Removes it; its stores have to be closed before. */
  discard(): Promise<void>;
  /** Its address. PostgreSQL only. */
  readonly url?: string;
  /** Ends every connection to it, as a server that is restarted does. PostgreSQL only. */
  cut?(): Promise<void>;
}

export interface StoreKind {
  readonly name: 'SQLite' | 'PostgreSQL';
  create(): Promise<TestDatabase>;
}

export async function createSqliteDatabase(under = inMemory()): Promise<TestDatabase & { readonly dataDir: string }> {
  const dataDir = await mkdtemp(join(under, 'groupkeeper-store-'));
  return {
    dataDir,
    open: () => openStore({ dataDir, auditKey: AUDIT_KEY_FOR_TESTS, log: silentLog, isWatched: true }),
    discard: () => rm(dataDir, { recursive: true }),
  };
}

/** An empty SQLite store in a folder of its own; closing it removes both. */
export async function createStoreForTests(): Promise<Store> {
  const database = await createSqliteDatabase();
  const store = await database.open();
  return {
    ...store,
    close: async () => {
      await store.close();
      await database.discard();
    },
  };
}

export const POSTGRES_FOR_TESTS = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

/** So that a commit does not wait for the disk. */
const HASTY = '-c synchronous_commit=off ';

/** A schema of its own, which the URL makes the current one. @param hasty whether a power cut may take commits back */
export async function createPostgresDatabase(hasty = true): Promise<TestDatabase> {
  const schema = `test_${randomBytes(6).toString('hex')}`;
  await runOnPostgres(`create schema ${schema}`);
  const url = new URL(POSTGRES_FOR_TESTS);
  url.searchParams.set('application_name', schema);
  url.searchParams.set('options', `${hasty ? HASTY : ''}-c search_path=${schema}`);
  return {
    url: url.href,
    open: () =>
      openStore({ databaseUrl: url.href, dataDir: '', auditKey: AUDIT_KEY_FOR_TESTS, log: silentLog, isWatched: true }),
    discard: () => runOnPostgres(`drop schema ${schema} cascade`),
    cut: () =>
      runOnPostgres(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${schema}'`),
  };
}

async function runOnPostgres(statement: string): Promise<void> {
  const client = new Client({ connectionString: POSTGRES_FOR_TESTS });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Where it is kept whether PostgreSQL answers: tests are declared before anything can be awaited, and asking takes a moment. */
const ANSWERS = 'TEST_DATABASE_ANSWERS';

/** Asks once for all tests whether there is a PostgreSQL to run store tests on. */
export async function askForPostgres(): Promise<void> {
  const client = new Client({ connectionString: POSTGRES_FOR_TESTS, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    process.env[ANSWERS] = 'yes';
  } catch {
    process.env[ANSWERS] = 'no';
    process.stderr.write(
      `PostgreSQL: none answered at ${new URL(POSTGRES_FOR_TESTS).host}; its store tests are skipped\n`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The stores a suite runs on, for `describe.each`: SQLite, and PostgreSQL when one answers. */
export function availableStores(): readonly StoreKind[] {
  const sqlite: StoreKind = { name: 'SQLite', create: () => createSqliteDatabase() };
  if (process.env[ANSWERS] !== 'yes') return [sqlite];
  return [sqlite, { name: 'PostgreSQL', create: () => createPostgresDatabase() }];
}
