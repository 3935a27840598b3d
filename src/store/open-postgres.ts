import { type CompiledQuery, type DatabaseConnection, PostgresDialect, type QueryResult } from 'kysely';
import { DatabaseError, Pool, TypeOverrides, types } from 'pg';
import type { Log } from '../domain/ports/log';
import type { Engine } from './engine';
import { codeOf, StoreError } from './store-error';

/**
 * SQLSTATEs by which PostgreSQL says that it, and not our SQL, is in trouble: connection, resources, stopping,
 * read-only, lock or statement time-out, system (https://www.postgresql.org/docs/15/errcodes-appendix.html).
 */
const TROUBLE = /^(08|53|57|58|25006|55P03)/;

/** Opens a pool on a PostgreSQL database; the first connection is made by the first query. */
export function openPostgres(connectionString: string, log: Log): Engine {
  const numbers = new TypeOverrides();
  // Times and counters: all below 2^53.
  numbers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString,
    types: numbers,
    application_name: 'groupkeeper',
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  });
  const lost = (error: unknown) => log.warn({ vendorCode: codeOf(error) }, 'a database connection was lost');
  pool.on('error', lost);
  // The pool hears idle connections only; one lost in a transaction, between two queries, would end the process.
  pool.on('connect', (client) => client.on('error', lost));
  const connecting = {
    connect: () => pool.connect().catch((error: unknown) => Promise.reject(unavailable(error))),
    end: () => pool.end(),
  };
  const dialect = new PostgresDialect({ pool: connecting, onCreateConnection: translateErrors });
  return { flavour: 'postgres', dialect, release: () => undefined };
}

/** Makes a connection tell trouble of the database as a StoreError. */
async function translateErrors(connection: DatabaseConnection): Promise<void> {
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = <R>(query: CompiledQuery): Promise<QueryResult<R>> =>
    execute<R>(query).catch((error: unknown) => Promise.reject(translated(error)));
}

const unavailable = (error: unknown): StoreError =>
  new StoreError('store_unavailable', { cause: error, vendorCode: codeOf(error) });

/** What the server did not say itself comes from the connection. */
const translated = (error: unknown): unknown =>
  error instanceof DatabaseError && !TROUBLE.test(error.code ?? '') ? error : unavailable(error);
