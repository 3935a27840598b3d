import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIT_KEY_FILE, loadAuditKey } from '../store/audit-key';
import { backUp } from '../store/backup';
import { DATABASE_FILE } from '../store/open-sqlite';
import { codeOf } from '../store/store-error';
import type { OperatorTexts } from '../texts';

interface Surroundings {
  /** DATA_DIR, DATABASE_URL and AUDIT_KEY count; nothing else has to be set. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly t: OperatorTexts;
  readonly say: (line: string) => void;
}

/**
 * Copies the SQLite database to `file` while the app runs, and checks the copy.
 * @returns the exit code: 1 when there is no good copy, and then no file
 */
export async function backup(file: string, { environment, t, say }: Surroundings): Promise<number> {
  const words = t.cli.backup;
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  if (given('DATABASE_URL') !== undefined) {
    say(words.postgres(file));
    return 1;
  }
  const dataDir = given('DATA_DIR') ?? './data';
  const auditKey = given('AUDIT_KEY');
  if (!existsSync(join(dataDir, DATABASE_FILE))) {
    say(words.noDatabase(dataDir));
    return 1;
  }
  if (auditKey === undefined && !existsSync(join(dataDir, AUDIT_KEY_FILE))) {
    say(words.noKey);
    return 1;
  }
  try {
    const report = await backUp(join(dataDir, DATABASE_FILE), file, await loadAuditKey(dataDir, auditKey));
    say(report.kind === 'broken' ? words.broken(report.why) : words[report.kind](file));
    return report.kind === 'done' ? 0 : 1;
  } catch (error) {
    say(words.failed(codeOf(error) ?? t.errors.unexpected.sentence));
    return 1;
  }
}
