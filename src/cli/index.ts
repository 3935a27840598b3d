import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { env, loadEnvFile } from 'node:process';
import { operatorTexts } from '../texts';
import { runCommand } from './run';

if (existsSync('.env')) loadEnvFile('.env');
const surroundings = {
  cwd: process.cwd(),
  environment: env,
  t: operatorTexts,
  say: (line: string) => process.stdout.write(`${line}\n`),
  warn: (line: string) => process.stderr.write(`${line}\n`),
  write: async (line: string) => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  },
};
runCommand(process.argv.slice(2), surroundings).then((code) => {
  process.exitCode = code;
});
