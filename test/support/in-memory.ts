import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
/** In bytes: containers often have little of it. */
const ENOUGH = 2 ** 30;

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ENOUGH;
}

/**
 * Where tests keep what outlives no power cut: in memory, where there is enough of it, since waiting for a disk is what
 * most of their time would go to. A process that is killed leaves there what it would leave on a disk.
 */
export const inMemory = (): string => (hasRoom(MEMORY) ? MEMORY : tmpdir());
