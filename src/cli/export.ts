import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Operation } from '../domain/operation';
import type { Log } from '../domain/ports/log';
import { type ExportReader, openExportReader } from '../store/export-reader';
import { DATABASE_FILE } from '../store/open-sqlite';
import { codeOf } from '../store/store-error';
import type { OperatorTexts } from '../texts';
import { type ExportArgs, readExportArgs } from './export-args';
import { exportLine } from './export-line';

interface Surroundings {
  /** DATA_DIR and DATABASE_URL count; nothing else has to be set. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly operations: readonly Operation[];
  readonly t: OperatorTexts;
  /** Writes a line where the lines of the export go. Resolves when there is room for more. */
  readonly write: (line: string) => Promise<void>;
  /** Says something to the person, apart from them. */
  readonly say: (line: string) => void;
}

const nothing = () => undefined;
const silent: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/**
 * Writes requests with their audit as JSON lines, oldest first, while the app runs or not.
 * @returns the exit code: 1 when it was not understood, or not all could be written
 */
export async function exportRequests(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { environment, t, say } = surroundings;
  const words = t.cli.export;
  const fail = (why: string): number => {
    say(why);
    return 1;
  };
  const asked = readExportArgs(args);
  if (asked === undefined) return fail(words.usage);
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const dataDir = given('DATA_DIR') ?? './data';
  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl === undefined && !existsSync(join(dataDir, DATABASE_FILE))) return fail(words.noDatabase(dataDir));
  try {
    const reader = await openExportReader({ databaseUrl, dataDir }, silent);
    try {
      say(words.done(await writeAll(reader, asked, surroundings)));
      return 0;
    } finally {
      await reader.close();
    }
  } catch (error) {
    const code = codeOf(error);
    return fail(code === 'EEXIST' ? words.exists(asked.out ?? '') : words.failed(code ?? t.errors.unexpected.sentence));
  }
}

async function writeAll(reader: ExportReader, { desk, since, out }: ExportArgs, to: Surroundings): Promise<number> {
  const file = out === undefined ? undefined : await open(out, 'wx', 0o600);
  const write = file === undefined ? to.write : (line: string) => append(file, line);
  let count = 0;
  try {
    for await (const each of reader.all({ deskId: desk, since })) {
      await write(exportLine(each, to.operations));
      count += 1;
    }
    await file?.sync();
  } finally {
    await file?.close();
  }
  return count;
}

async function append(file: FileHandle, line: string): Promise<void> {
  await file.appendFile(`${line}\n`);
}
