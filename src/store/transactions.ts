import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, KyselyPlugin, Transaction } from 'kysely';
import type { Schema } from './schema';
import { codeOf, StoreError } from './store-error';

/** PostgreSQL's serialization failure and deadlock: the same work succeeds when it is run again. */
const AGAIN = new Set(['40001', '40P01']);
const MAX_RUNS = 10;

export interface Transactions {
  run<T>(work: (trx: Transaction<Schema>) => Promise<T>): Promise<T>;
  /**
   * Refuses, where that is watched, queries past the transaction that is open: on SQLite they would wait for ever for its end, on PostgreSQL
   * they would not be part of it.
   */
  readonly outside: KyselyPlugin;
  /** Gives up what Node keeps for it at each promise of the process, until it is told to or ends. */
  release(): void;
}

/**
 * Runs work in transactions, again from the start when PostgreSQL asks for it.
 * @param isWatched whether queries past an open transaction are refused: a mistake of ours that tests find, at the price
 * of Node's book-keeping for each promise of the process
 */
export function createTransactions(db: Kysely<Schema>, isWatched: boolean): Transactions {
  const current = isWatched ? new AsyncLocalStorage<{ open: boolean }>() : undefined;
  const refuseInside = () => {
    if (current?.getStore()?.open === true) throw new Error('inside a transaction the store is used through it only');
  };

  async function once<T>(work: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
    return db.transaction().execute(async (trx) => {
      const mark = { open: true };
      try {
        return await (current === undefined ? work(trx) : current.run(mark, () => work(trx)));
      } finally {
        mark.open = false;
      }
    });
  }

  return {
    run: async (work) => {
      refuseInside();
      for (let runs = 1; ; runs++) {
        try {
          return await once(work);
        } catch (error) {
          const vendorCode = codeOf(error);
          if (vendorCode === undefined || !AGAIN.has(vendorCode)) throw error;
          if (runs === MAX_RUNS) throw new StoreError('store_unavailable', { cause: error, vendorCode });
        }
      }
    },
    outside: {
      transformQuery: ({ node }) => {
        refuseInside();
        return node;
      },
      transformResult: async ({ result }) => result,
    },
    release: () => current?.disable(),
  };
}
