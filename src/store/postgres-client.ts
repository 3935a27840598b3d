import type { PostgresPoolClient } from 'kysely';
import { DatabaseError, type PoolClient } from 'pg';
import { codeOf, StoreError } from './store-error';

/**
 * SQLSTATEs by which PostgreSQL says that it, and not our SQL, is in trouble: connection, resources, stopping,
 * read-only, lock or statement time-out, system (https://www.postgresql.org/docs/15/errcodes-appendix.html).
 */
const TROUBLE = /^(08|53|57|58|25006|55P03)/;

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
      const { command, rowCount, rows } = await client.query<R & Record<string, unknown>>(sql, [...parameters]);
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
