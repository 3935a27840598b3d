import { join } from 'node:path';
import { openLibsql } from './libsql-database';
import { codeOf, StoreError } from './store-error';

/**
 * Makes this the only app process on a data folder. The lock is an open transaction on a database of its own: the
 * operating system ends it with the process, however that dies, and command-line tools may read the real one meanwhile.
 * @returns gives the lock back
 * @throws StoreError `store_in_use` when another process has it
 */
export function lockDataDir(dataDir: string): () => void {
  const lock = openLibsql(join(dataDir, 'groupkeeper.lock'), 0);
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    const vendorCode = codeOf(error);
    const inUse = vendorCode?.startsWith('SQLITE_BUSY') ?? false;
    throw new StoreError(inUse ? 'store_in_use' : 'store_unavailable', { cause: error, vendorCode });
  }
  return () => {
    // libsql closes a file only when its statements have been collected; the transaction ends here and now.
    lock.exec('rollback');
    lock.close();
  };
}
