import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMemory } from '../in-memory';
import { createPostgresDatabase } from '../stores';

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

export interface Place {
  readonly dataDir: string;
  /** Unset: SQLite in `dataDir`. */
  readonly databaseUrl: string | undefined;
  discard(): Promise<void>;
}

/**
 * Where an app keeps its data: a folder of its own and, on PostgreSQL, a schema of its own.
 * @param lasting whether it waits for the disk, as it does where it is used
 */
export async function makePlace(store: 'sqlite' | 'postgres', { lasting = false } = {}): Promise<Place> {
  const dataDir = await mkdtemp(join(lasting ? tmpdir() : inMemory(), 'groupkeeper-world-'));
  const database = store === 'postgres' ? await createPostgresDatabase(!lasting) : undefined;
  return {
    dataDir,
    databaseUrl: database?.url,
    discard: async () => {
      await database?.discard();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
