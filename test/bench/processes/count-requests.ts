import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Place } from '../../support/world/places';

const run = promisify(execFile);
const exported = z.object({ state: z.string() });

/** How many requests a store holds, as `npm run export` writes them, while Groupkeeper runs; of one state, or all. */
export async function countRequests({ dataDir, databaseUrl }: Place, state?: string): Promise<number> {
  const { stdout } = await run(process.execPath, [join(process.cwd(), 'dist', 'src', 'cli', 'index.js'), 'export'], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) },
    maxBuffer: 1e9,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.filter((line) => state === undefined || exported.parse(JSON.parse(line)).state === state).length;
}
