import { entries } from '../en/audit';

/** What the command line says. */
export const cli = {
  usage:
    'Usage: generate [--check]\nWrites manifest.yml, .env.example, docs/errors.md and the generated parts of README.md; with --check it only says which are stale.',
  backup: {
    usage: 'Usage: backup FILE\nCopies the SQLite database to FILE while Groupkeeper runs, and checks the copy.',
    done: (file: string): string =>
      `The database was copied to ${file} and checked. The audit key is not in it: keep it elsewhere.`,
    exists: (file: string): string => `${file} exists already, and was left as it is. Name another file.`,
    broken: (why: string): string =>
      `The copy did not pass its check (${why}), so it was removed. Keep older backups, and look at the database.`,
    failed: (why: string): string => `No backup was made (${why}). Check that the folder exists, and has room.`,
    noDatabase: (dataDir: string): string => `There is no database in ${dataDir}. Set DATA_DIR as for Groupkeeper.`,
    noKey: 'The audit key is missing, without which the copy cannot be checked. Set AUDIT_KEY as for Groupkeeper.',
    postgres: (file: string): string =>
      `Groupkeeper keeps its data in PostgreSQL (DATABASE_URL). Copy it with: pg_dump --format=custom --file='${file}' "$DATABASE_URL"`,
  },
  export: {
    usage:
      'Usage: export [--desk ID] [--since 2026-11-01] [--out FILE]\nWrites requests with their audit entries, one JSON object a line, oldest first, while Groupkeeper runs. Phone numbers are masked.',
    done: (count: number): string => (count === 1 ? '1 request was written.' : `${count} requests were written.`),
    exists: (file: string): string => `${file} exists already, and was left as it is. Name another file.`,
    noDatabase: (dataDir: string): string => `There is no database in ${dataDir}. Set DATA_DIR as for Groupkeeper.`,
    failed: (why: string): string => `Not all requests could be written (${why}).`,
  },
  verifyAudit: {
    usage:
      'Usage: verify-audit [--desk ID] [--head SEQ:HASH ...]\nChecks that nothing in the audit was changed, removed or reordered, and that every request kept to its rules; with --head, that what a daily line said is still so.\nEnds with 0 when all is well, with 1 when something is wrong, with 2 when it could not look.',
    intact: (desk: string, count: number, head: string): string => `${desk}: ${entries(count)}, head ${head}`,
    flaw: (desk: string, seq: number, problem: string): string => `${desk}: entry ${seq} ${problem}.`,
    violation: (desk: string, seq: number, request: string, rule: string): string =>
      `${desk}: entry ${seq}, request ${request}: ${rule}`,
    headMissing: (head: string, desks: string): string =>
      `${head} is in no chain (${desks}): what came up to there was cut off or written anew.`,
    hidden: 'The database holds text that its own tools do not show (behind a NUL). This was never written.',
    wrongKey:
      'Where a chain is broken from its first entry on, AUDIT_KEY, or audit.key in DATA_DIR, may be another one.',
    empty: 'The audit has no entries.',
    good: 'Nothing was changed, removed or reordered, and every request kept to its rules.',
    bad: 'Something is wrong with the audit. Keep the database as it is, and compare it with your backups.',
    noDesk: (desk: string): string => `There is no audit of a desk called ${desk}.`,
    noDatabase: (dataDir: string): string => `There is no database in ${dataDir}. Set DATA_DIR as for Groupkeeper.`,
    noKey: 'The audit key is missing. Set AUDIT_KEY or DATA_DIR as for Groupkeeper.',
    failed: (why: string): string => `The audit could not be read (${why}).`,
  },
  upToDate: 'All generated files are up to date.',
  written: (files: readonly string[]): string => `Written: ${files.join(', ')}`,
  stale: (files: readonly string[]): string => `Stale: ${files.join(', ')}. Run: npm run generate`,
};
