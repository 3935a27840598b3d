import { Client } from 'pg';
import type { CallPlaces } from '../../../src/domain/ports/call-places';
import type { Store } from '../../../src/domain/ports/store';
import { openStore } from '../../../src/store/open-store';
import { AUDIT_KEY_FOR_TESTS, type StoreKind, silentLog } from '../stores';

/** Places in PostgreSQL, on a database whose clock is set by the test. */
export interface PostgresPlaces {
  /** The places as one process has them; `now` is what the database's clock says. */
  places(now: () => number): CallPlaces;
  close(): Promise<void>;
}

/** Functions of the test's schema come before PostgreSQL's own. */
export async function createPostgresPlaces(kind: StoreKind): Promise<PostgresPlaces> {
  const database = await kind.create();
  const url = new URL(database.url ?? '');
  url.searchParams.set('options', `${url.searchParams.get('options')},pg_catalog`);
  const store = await openStore({ databaseUrl: url.href, dataDir: '', auditKey: AUDIT_KEY_FOR_TESTS, log: silentLog });
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(`
    create table their_clock (ms float8);
    insert into their_clock values (0);
    create function clock_timestamp() returns timestamptz language sql as 'select to_timestamp(ms / 1000) from their_clock'`);
  return {
    places: (now) => ({
      reserve: async (...asked) => {
        await client.query('update their_clock set ms = $1', [now()]);
        return placesOf(store).reserve(...asked);
      },
    }),
    close: async () => {
      await client.end();
      await store.close();
      await database.discard();
    },
  };
}

export function placesOf({ callPlaces }: Store): CallPlaces {
  if (callPlaces === undefined) throw new Error('a store of several processes keeps places');
  return callPlaces;
}
