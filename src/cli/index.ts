import { textsFor } from '../texts';
import { runCli } from './run';

process.exitCode = runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  t: textsFor(undefined),
  say: (line) => process.stdout.write(`${line}\n`),
});
