import { parseArgs } from 'node:util';
import { operations } from '../operations';
import type { OperatorTexts } from '../texts';
import { backup } from './backup';
import { exportRequests } from './export';
import { generate, staleFiles } from './generate';
import { verifyAudit } from './verify-audit';

interface Surroundings {
  readonly cwd: string;
  readonly t: OperatorTexts;
  readonly say: (line: string) => void;
}

interface StoreSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Says something that is not what was asked for, where the two are apart: `say` unless it is given. */
  readonly warn?: (line: string) => void;
  /** Writes a line of what was asked for; resolves when there is room for more. */
  readonly write?: (line: string) => Promise<void>;
}

/**
 * Does what the command line asks for, the commands that look at the store among them.
 * @returns the exit code
 */
export async function runCommand(
  args: readonly string[],
  surroundings: Surroundings & StoreSurroundings,
): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'verify-audit') return verifyAudit(rest, surroundings);
  if (command === 'export') {
    const { say, warn = say, write = async (line) => say(line) } = surroundings;
    return exportRequests(rest, { ...surroundings, say: warn, write, operations });
  }
  if (command !== 'backup') return runCli(args, surroundings);
  const [file] = rest;
  if (file !== undefined && rest.length === 1 && !file.startsWith('-')) return backup(file, surroundings);
  surroundings.say(surroundings.t.cli.backup.usage);
  return 1;
}

/**
 * Does what the command line asks for without a store.
 * @returns the exit code: 1 when it was not understood, or when a file is stale
 */
export function runCli(args: readonly string[], { cwd, t: { cli }, say }: Surroundings): number {
  const asked = understand(args);
  if (asked === undefined) {
    say(cli.usage);
    return 1;
  }
  const files = asked.check ? staleFiles(cwd) : generate(cwd);
  if (files.length === 0) say(cli.upToDate);
  else say(asked.check ? cli.stale(files) : cli.written(files));
  return asked.check && files.length > 0 ? 1 : 0;
}

function understand(args: readonly string[]): { readonly check: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return positionals.length === 1 && positionals[0] === 'generate' ? values : undefined;
  } catch {
    return undefined;
  }
}
