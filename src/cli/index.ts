import { parseArgs } from 'node:util';
import { textsFor } from '../texts';
import { generate, staleFiles } from './generate';

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
process.exitCode = run(positionals[0], values.check);

function run(command: string | undefined, check: boolean): number {
  const t = textsFor(undefined).cli;
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  if (command !== 'generate') {
    say(t.usage);
    return 1;
  }
  const files = check ? staleFiles(process.cwd()) : generate(process.cwd());
  if (files.length === 0) say(t.upToDate);
  else say(check ? t.stale(files) : t.written(files));
  return check && files.length > 0 ? 1 : 0;
}
