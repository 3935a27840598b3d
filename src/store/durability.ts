import { type FileHandle, open } from 'node:fs/promises';
import { codeOf, StoreError } from './store-error';

/**
 * Waits until the disk has what was committed, on a thread: SQLite itself would wait within the commit, and nothing
 * else, an acknowledgement neither, would be done for as long. Needs `synchronous = NORMAL`, with which SQLite leaves that
 * to us and keeps the file whole all the same (https://sqlite.org/pragma.html#pragma_synchronous).
 */
export interface Durability {
  /** Something is written that is to survive a power cut once it is answered. */
  owe(): void;
  /**
   * Resolves when nothing is owed. Until then nobody uses the connection, so that nobody sees what may be lost.
   * @throws StoreError `store_unsure`, when the disk does not say that it has it
   */
  whenPaid(): Promise<void>;
  close(): Promise<void>;
}

/** @param database a file of SQLite in WAL mode: its log holds what was committed, in order */
export function createDurability(database: string): Durability {
  let owing = false;
  let log: FileHandle | undefined;
  return {
    owe: () => {
      owing = true;
    },
    whenPaid: async () => {
      if (!owing) return;
      owing = false;
      try {
        log ??= await open(`${database}-wal`, 'r+');
        await log.datasync();
      } catch (error) {
        throw new StoreError('store_unsure', { cause: error, vendorCode: codeOf(error) });
      }
    },
    close: async () => {
      await log?.close();
      log = undefined;
    },
  };
}
