import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../domain/ports/log';
import { AUDIT_KEY_FILE, loadAuditKey } from '../store/audit-key';
import { type AuditReader, openAuditReader } from '../store/audit-reader';
import { DATABASE_FILE } from '../store/open-sqlite';
import { codeOf } from '../store/store-error';
import { verifyDesk } from '../store/verify-audit';
import type { OperatorTexts } from '../texts';
import { readVerifyAuditArgs, type VerifyAuditArgs } from './verify-audit-args';
import { reportLines } from './verify-audit-report';

interface Surroundings {
  /** DATA_DIR, DATABASE_URL and AUDIT_KEY count; nothing else has to be set. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly t: OperatorTexts;
  readonly say: (line: string) => void;
}

const GOOD = 0;
const BAD = 1;
const COULD_NOT_LOOK = 2;

const nothing = () => undefined;
const silent: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/**
 * Checks the audit, while the app runs or not, and names what is wrong with it.
 * @returns the exit code: 1 when something is wrong, 2 when it could not look
 */
export async function verifyAudit(args: readonly string[], { environment, t, say }: Surroundings): Promise<number> {
  const words = t.cli.verifyAudit;
  const asked = readVerifyAuditArgs(args);
  const cannot = (why: string): number => {
    say(why);
    return COULD_NOT_LOOK;
  };
  if (asked === undefined) return cannot(words.usage);
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const dataDir = given('DATA_DIR') ?? './data';
  const databaseUrl = given('DATABASE_URL');
  const key = given('AUDIT_KEY');
  if (databaseUrl === undefined && !existsSync(join(dataDir, DATABASE_FILE))) return cannot(words.noDatabase(dataDir));
  if (key === undefined && !existsSync(join(dataDir, AUDIT_KEY_FILE))) return cannot(words.noKey);
  try {
    const auditKey = await loadAuditKey(dataDir, key);
    const reader = await openAuditReader({ databaseUrl, dataDir }, silent);
    try {
      return await verify(reader, asked, auditKey, { t, say });
    } finally {
      await reader.close();
    }
  } catch (error) {
    return cannot(words.failed(codeOf(error) ?? t.errors.unexpected.sentence));
  }
}

async function verify(
  reader: AuditReader,
  { desk, heads }: VerifyAuditArgs,
  auditKey: string,
  { t, say }: Pick<Surroundings, 't' | 'say'>,
): Promise<number> {
  const words = t.cli.verifyAudit;
  const all = await reader.deskIds();
  const wanted = desk === undefined ? all : all.filter((each) => each === desk);
  if (desk !== undefined && wanted.length === 0 && heads.length === 0) {
    say(words.noDesk(desk));
    return COULD_NOT_LOOK;
  }
  const reports = [];
  for (const each of wanted) reports.push(await verifyDesk(reader, each, { auditKey, heads }));
  const { lines, good } = reportLines(reports, heads, t);
  const hidden = await reader.hidesText();
  if (reports.length === 0) say(words.empty);
  for (const line of lines) say(line);
  if (hidden) say(words.hidden);
  say(good && !hidden ? words.good : words.bad);
  return good && !hidden ? GOOD : BAD;
}
