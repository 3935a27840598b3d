import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import LibsqlDatabase from 'libsql';
import { Client } from 'pg';
import { z } from 'zod';
import { POSTGRES_FOR_TESTS } from '../support/stores';

/** On what something was measured; nothing that names the machine. */
export const machine = z.object({
  cores: z.number(),
  cpu: z.string(),
  memory: z.string(),
  system: z.string(),
  node: z.string(),
  sqlite: z.string(),
  postgres: z.string(),
  /** Of Groupkeeper. */
  commit: z.string(),
  /** ISO 8601. */
  at: z.string(),
});
export type Machine = z.infer<typeof machine>;

export async function describeMachine(): Promise<Machine> {
  const all = cpus();
  return {
    cores: all.length,
    cpu: all[0]?.model.trim() ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()}`,
    node: process.version,
    sqlite: sqliteVersion(),
    postgres: await postgresVersion(),
    commit: spawnSync('git', ['rev-parse', '--short', 'HEAD']).stdout.toString().trim() || 'unknown',
    at: new Date().toISOString(),
  };
}

function sqliteVersion(): string {
  const database = new LibsqlDatabase(':memory:');
  const [row] = z
    .array(z.object({ version: z.string() }))
    .parse(database.prepare('select sqlite_version() as version').all());
  database.close();
  return row?.version ?? 'unknown';
}

async function postgresVersion(): Promise<string> {
  const client = new Client({ connectionString: POSTGRES_FOR_TESTS, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    const { rows } = await client.query('show server_version');
    return z.array(z.object({ server_version: z.string() })).parse(rows)[0]?.server_version ?? 'unknown';
  } catch {
    return 'none answers';
  } finally {
    await client.end().catch(() => undefined);
  }
}
