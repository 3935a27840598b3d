import { randomBytes } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CamelCasePlugin, Kysely, SqliteDialect, sql } from 'kysely';
import { CHAIN_START, verifyChain } from './audit-chain';
import { asKyselyDatabase, openLibsql } from './libsql-database';
import type { Schema } from './schema';
import { codeOf } from './store-error';
import { createAuditTable } from './tables/audit';

/** What became of a backup. Unless it is `done` there is no file. */
export type BackupReport =
  | { readonly kind: 'done' }
  | { readonly kind: 'exists' }
  /** The copy is not whole: `why` names what SQLite or the audit chain objects to. */
  | { readonly kind: 'broken'; readonly why: string };

const BUSY_TIMEOUT = 5000;
const PAGE = 500;

/**
 * Copies a SQLite database that may be in use, in one piece, and checks the copy. It appears under its name only when it
 * is good, for its owner alone.
 * @throws when the disk or the database does not let it
 */
export async function backUp(database: string, file: string, auditKey: string): Promise<BackupReport> {
  const draft = `${resolve(file)}.${randomBytes(6).toString('hex')}.part`;
  await (await open(draft, 'wx', 0o600)).close();
  try {
    const source = openLibsql(readOnly(database), BUSY_TIMEOUT);
    try {
      source.prepare('vacuum into ?').run([draft]);
    } finally {
      source.close();
    }
    const why = await flawOf(draft, auditKey);
    if (why !== undefined) return { kind: 'broken', why };
    await sync(draft);
    // Unlike a rename it never replaces anything.
    await link(draft, file);
    return { kind: 'done' };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { kind: 'exists' };
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** libsql ignores its own option for this. */
const readOnly = (file: string): string => `${pathToFileURL(resolve(file)).href}?mode=ro`;

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What is wrong with a copy, read from the first byte to the last. */
async function flawOf(file: string, auditKey: string): Promise<string | undefined> {
  const dialect = new SqliteDialect({ database: asKyselyDatabase(openLibsql(readOnly(file), BUSY_TIMEOUT)) });
  const db = new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
  try {
    const { rows } = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(db);
    const answers = rows.map(({ integrityCheck }) => integrityCheck);
    if (answers.join() !== 'ok') return answers[0] ?? 'integrity_check';
    for (const head of await db.selectFrom('auditHeads').selectAll().execute()) {
      const flaw = await flawOfChain(db, head, auditKey);
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  } finally {
    await db.destroy();
  }
}

async function flawOfChain(
  db: Kysely<Schema>,
  { deskId, ...head }: { readonly deskId: string; readonly seq: number; readonly hash: string },
  auditKey: string,
): Promise<string | undefined> {
  const audit = createAuditTable(db, 'sqlite', auditKey);
  for (let after = CHAIN_START; ; ) {
    const entries = await audit.read(deskId, after.seq, PAGE);
    const last = entries.length < PAGE;
    const report = verifyChain(entries, auditKey, last ? { after, head } : { after });
    if (!report.intact) return `${deskId} ${report.seq}: ${report.problem}`;
    if (last) return undefined;
    after = report.head;
  }
}
