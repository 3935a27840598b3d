import { CamelCasePlugin, Kysely, sql } from 'kysely';
import type { Flavour } from '../../../../src/store/flavour';
import { openPostgres } from '../../../../src/store/open-postgres';
import { openSqlite } from '../../../../src/store/open-sqlite';
import { openStore } from '../../../../src/store/open-store';
import type { RequestRow, Schema } from '../../../../src/store/schema';
import { requestRow } from '../../../../src/store/tables/request-row';
import { silentLog } from '../../../support/stores';
import { inBatches, type Sink } from './batches';
import { createHanging } from './hanging';
import { HISTORY_KEY } from './history-key';
import { ENTRIES_EACH, ENTRIES_PENDING } from './past-audit';
import { PENDING, pastRequest } from './past-request';

/** A place of a store that no app has open. */
export interface Unopened {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
}

/**
 * Writes a history that ends now with so many audit entries, at one desk, straight into the tables of new stores: the same
 * into all of them, since sealing it takes as long as writing it.
 */
export async function fill(
  places: readonly Unopened[],
  entries: number,
): Promise<{ readonly requests: number; readonly entries: number }> {
  const stores = [];
  try {
    for (const place of places) stores.push(await openTables(place));
    const written = await inTransactions(stores, (sinks) => writeHistory(sinks, entries));
    for (const { db, flavour } of stores) {
      // Its server would do so by itself before long; SQLite is never told to.
      if (flavour === 'postgres') await sql`vacuum analyze`.execute(db);
    }
    return written;
  } finally {
    for (const { close } of stores) await close();
  }
}

interface Tables {
  readonly db: Kysely<Schema>;
  readonly flavour: Flavour;
  close(): Promise<void>;
}

async function openTables({ dataDir, databaseUrl }: Unopened): Promise<Tables> {
  await (await openStore({ dataDir, databaseUrl, auditKey: HISTORY_KEY, log: silentLog })).close();
  const { dialect, flavour, release } =
    databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl, silentLog);
  const db = new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
  // Indexes are written all over the file: it stays in memory until it is whole. Nobody needs it if this fails.
  if (flavour === 'sqlite') {
    for (const setting of ['cache_size = -1000000', 'synchronous = OFF'])
      await sql`pragma ${sql.raw(setting)}`.execute(db);
  }
  return {
    db,
    flavour,
    close: async () => {
      await db.destroy();
      release();
    },
  };
}

/** One transaction in each of the stores, around all of the work. */
async function inTransactions<T>(
  [store, ...others]: readonly Tables[],
  work: (sinks: readonly Sink[]) => Promise<T>,
  sinks: readonly Sink[] = [],
): Promise<T> {
  if (store === undefined) return work(sinks);
  const { db, flavour } = store;
  return db.transaction().execute((tx) => inTransactions(others, work, [...sinks, { tx, flavour }]));
}

/** Requests written at once, before what hangs on them. */
const CHUNK = 2000;

async function writeHistory(sinks: readonly Sink[], entries: number) {
  const requests = inBatches<RequestRow>(sinks, 'requests');
  const hanging = createHanging(sinks);
  const now = Date.now();
  // Those that wait have fewer entries.
  const count = Math.max(PENDING, Math.round((entries + PENDING * (ENTRIES_EACH - ENTRIES_PENDING)) / ENTRIES_EACH));
  for (let ago = count; ago > 0; ago -= CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, ago) }, (_, index) => pastRequest(ago - 1 - index, now));
    for (const request of chunk) await requests.add(requestRow(request));
    await requests.end();
    for (const request of chunk) await hanging.add(request);
  }
  return { requests: count, entries: await hanging.end() };
}
