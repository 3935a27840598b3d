import { Pool, TypeOverrides, types } from 'pg';
import type { Log } from '../domain/ports/log';
import type { Engine } from './engine';
import { OwnSchemaDialect } from './own-schema';
import { guardedClient, unavailable } from './postgres-client';
import { codeOf } from './store-error';

/** How long the server may take, in ms, before the work is given up. */
export interface Patience {
  /** To connect, or to wait for a connection of the pool. */
  readonly connect: number;
  /** For one statement. Somebody may be waiting, and an acknowledgement is due within 3 s. */
  readonly statement: number;
  /** Longer than that for a connection that is silent altogether: the server gives up first, so that it is the one to say so. */
  readonly network: number;
}

export const PATIENCE: Patience = { connect: 5000, statement: 10_000, network: 2000 };

/** Opens a pool on a PostgreSQL database; the first connection is made by the first query. */
export function openPostgres(connectionString: string, log: Log, patience = PATIENCE): Engine {
  const numbers = new TypeOverrides();
  // Times and counters: all below 2^53.
  numbers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString,
    types: numbers,
    application_name: 'groupkeeper',
    max: 10,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    query_timeout: patience.statement + patience.network,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  });
  const lost = (error: unknown) => log.warn({ vendorCode: codeOf(error) }, 'a database connection was lost');
  pool.on('error', lost);
  // The pool hears idle connections only; one lost in a transaction, between two queries, would end the process.
  pool.on('connect', (client) => client.on('error', lost));
  const connecting = {
    connect: () =>
      pool.connect().then(guardedClient, (error: unknown) => Promise.reject(unavailable('store_unavailable', error))),
    end: () => pool.end(),
  };
  return { flavour: 'postgres', dialect: new OwnSchemaDialect({ pool: connecting }), release: () => undefined };
}
