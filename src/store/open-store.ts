import { CamelCasePlugin, Kysely } from 'kysely';
import type { Log } from '../domain/ports/log';
import type { Scheduling, Store, Tables } from '../domain/ports/store';
import { createCallPlaces } from './call-places';
import type { Engine } from './engine';
import { migrate } from './migrate';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';
import { probe } from './probe';
import { scheduleAtEnd } from './schedule-at-end';
import type { Schema } from './schema';
import { createTables } from './tables/tables';
import { createTransactions } from './transactions';

export interface StoreOptions {
  /** A PostgreSQL URL; without it SQLite in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly auditKey: string;
  readonly log: Log;
  /** Refuses what is asked of the store itself inside a transaction. For tests: it costs a twentieth of all CPU time. */
  readonly isWatched?: boolean;
}

/**
 * Opens the database and brings it up to date.
 * @throws StoreError when it cannot be used, or another process is running on the same data folder
 */
export async function openStore({ databaseUrl, dataDir, ...settings }: StoreOptions): Promise<Store> {
  const engine = databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl, settings.log);
  return openStoreOn(engine, settings);
}

/** Opens the store on an engine, and closes that with it. */
export async function openStoreOn(
  { flavour, dialect, release }: Engine,
  { auditKey, log, isWatched = false }: Pick<StoreOptions, 'auditKey' | 'log' | 'isWatched'>,
): Promise<Store> {
  const db = new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
  const close = async () => {
    try {
      await db.destroy();
    } finally {
      release();
    }
  };
  try {
    await migrate(db, flavour, log);
  } catch (error) {
    await close();
    throw error;
  }

  const transactions = createTransactions(db, isWatched);
  const told: ((asked: readonly Scheduling[]) => void)[] = [];
  const transaction = async <T>(work: (tx: Tables) => Promise<T>): Promise<T> => {
    const { result, asked } = await transactions.run(async (trx) => {
      const tables = createTables(trx, flavour, auditKey);
      const jobs = scheduleAtEnd(tables.jobs);
      const result = await work({ ...tables, jobs });
      return { result, asked: await jobs.write() };
    });
    if (asked.length > 0) for (const tell of told) tell(asked);
    return result;
  };
  const outside = db.withPlugin(transactions.outside);
  const tables = createTables(outside, flavour, auditKey);
  return {
    ...tables,
    audit: { ...tables.audit, append: (fact) => transaction((tx) => tx.audit.append(fact)) },
    transaction,
    onScheduled: (tell) => void told.push(tell),
    callPlaces: flavour === 'postgres' ? createCallPlaces(outside) : undefined,
    probe: () => probe(outside),
    close: () => close().finally(transactions.release),
  };
}
