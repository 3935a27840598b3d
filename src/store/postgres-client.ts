import type { PostgresPoolClient } from 'kysely';
import { DatabaseError, type PoolClient } from 'pg';
import { codeOf, StoreError } from './store-error';

/**
 * SQLSTATEs by which PostgreSQL says that it, and not our SQL, is in trouble: connection, resources, stopping,
 * read-only, lock or statement time-out, system (https://www.postgresql.org/docs/15/errcodes-appendix.html).
 */
const TROUBLE = /^(08|53|57|58|25006|55P03)/;

/** Statements that each connection keeps planned: more than the app has, but for lists of any length. */
const NAMED = 500;
const names = new Map<string, string>();

/** By its name a connection knows a statement again: planning it takes the server as long as running it. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= NAMED) return known;
  const name = `groupkeeper_${names.size + 1}`;
  names.set(sql, name);
  return name;
}

export const unavailable = (code: 'store_unavailable' | 'store_unsure', error: unknown): StoreError =>
  new StoreError(code, { cause: error, vendorCode: codeOf(error) });

/**
 * A connection of the pool that tells trouble of the database as a StoreError. What the server did not say itself comes
 * from the connection: it may still be busy with the statement, so nothing more is asked of it, and it is closed instead
 * of being given back. When that befalls a commit, nobody can tell whether it took place.
 */
export function guardedClient(client: PoolClient): PostgresPoolClient {
  let lost: StoreError | undefined;

  async function query<R>(sql: string, parameters: readonly unknown[]) {
    if (lost !== undefined) throw lost;
    try {
      const asked = { name: nameOf(sql), text: sql, values: [...parameters] };
      const { command, rowCount, rows } = await client.query<R & Record<string, unknown>>(asked);
      return { command, rowCount, rows };
    } catch (error) {
      if (error instanceof DatabaseError) {
        throw TROUBLE.test(error.code ?? '') ? unavailable('store_unavailable', error) : error;
      }
      lost = unavailable(sql === 'commit' ? 'store_unsure' : 'store_unavailable', error);
      throw lost;
    }
  }
  return { query, release: () => client.release(lost) } as PostgresPoolClient;
}
