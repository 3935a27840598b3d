import { CamelCasePlugin, Kysely, sql, type Transaction } from 'kysely';
import type { Flavour } from '../../../../src/store/flavour';
import { openPostgres } from '../../../../src/store/open-postgres';
import { openSqlite } from '../../../../src/store/open-sqlite';
import { openStore } from '../../../../src/store/open-store';
import type { RequestRow, Schema } from '../../../../src/store/schema';
import { requestRow } from '../../../../src/store/tables/request-row';
import { silentLog } from '../../../support/stores';
import { inBatches } from './batches';
import { createHanging } from './hanging';
import { HISTORY_KEY } from './history-key';
import { ENTRIES_EACH, ENTRIES_PENDING } from './past-audit';
import { PENDING, pastRequest } from './past-request';

/** Writes a history that ends now with so many audit entries, at one desk, straight into the tables of a new store. */
export async function fill(
  { dataDir, databaseUrl }: { readonly dataDir: string; readonly databaseUrl?: string | undefined },
  entries: number,
): Promise<{ readonly requests: number; readonly entries: number }> {
  await (await openStore({ dataDir, databaseUrl, auditKey: HISTORY_KEY, log: silentLog })).close();
  const { dialect, flavour, release } =
    databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl, silentLog);
  const db = new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
  try {
    // Indexes are written all over the file: it stays in memory until it is whole.
    if (flavour === 'sqlite') await sql`pragma cache_size = -1000000`.execute(db);
    const written = await db.transaction().execute((tx) => writeHistory(tx, flavour, entries));
    // Its server would do so by itself before long.
    if (flavour === 'postgres') await sql`analyze`.execute(db);
    return written;
  } finally {
    await db.destroy();
    release();
  }
}

/** Requests written at once, before what hangs on them. */
const CHUNK = 2000;

async function writeHistory(tx: Transaction<Schema>, flavour: Flavour, entries: number) {
  const requests = inBatches<RequestRow>(tx, flavour, 'requests');
  const hanging = createHanging(tx, flavour);
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
