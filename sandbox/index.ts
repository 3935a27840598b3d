import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './open-page';
import { createSandbox } from './sandbox';
import { playScript } from './script';

const root = join(__dirname, '..', '..');
const usage = `npm run sandbox                     the whole app in a browser tab
npm run sandbox -- --port 4000      at that port
npm run sandbox -- --script         all eight operations played in the terminal`;

const write = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { script: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return write(usage);
  const sandbox = await createSandbox(root);
  try {
    if (values.script) {
      write(
        `A local Slack (${sandbox.apiUrl}) and a local CAMS (${sandbox.camsUrl}) are listening; Groupkeeper starts …`,
      );
      await sandbox.startApp();
      const writes = await playScript(sandbox.slack, sandbox.cams, write);
      write(`\nDone: all eight operations, ${writes} writes to CAMS, each confirmed request written once.`);
    } else {
      await openPage(sandbox, root, values.port, write);
    }
  } finally {
    await sandbox.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
