import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppProcess, startAppProcess } from './app-process';
import { createCamsStandIn } from './cams';
import { demoWorkspace } from './cams/seed';
import { playScript } from './script';
import { createSlackStandIn } from './slack';
import { sandboxSettings, sandboxWorkspace } from './workspace';

const root = join(__dirname, '..', '..');
/** Quick enough to watch, slow enough to see that a group is CREATING first. */
const timings = { creatingMs: 1200, updatingMs: 600, deletingMs: 600, removingMs: 600 };

const write = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const slack = createSlackStandIn(sandboxWorkspace(root));
  const cams = createCamsStandIn({ ...demoWorkspace(), timings });
  const dataDir = mkdtempSync(join(tmpdir(), 'groupkeeper-'));
  let app: AppProcess | undefined;
  try {
    const [{ apiUrl }, { url: camsUrl }] = await Promise.all([slack.listen(), cams.listen()]);
    write(`A local Slack (${apiUrl}) and a local CAMS (${camsUrl}) are listening; Groupkeeper starts …`);
    app = await startAppProcess(root, sandboxSettings({ apiUrl, camsUrl, dataDir }));
    const writes = await playScript(slack, cams, write);
    write(`\nDone: all eight operations, ${writes} writes to CAMS, each confirmed request written once.`);
  } finally {
    await app?.stop();
    await Promise.all([slack.close(), cams.close()]);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
