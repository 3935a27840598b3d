import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAppProcess } from '../../../sandbox/app-process';
import { createCamsStandIn } from '../../../sandbox/cams';
import { demoWorkspace } from '../../../sandbox/cams/seed';
import { createSlackStandIn } from '../../../sandbox/slack';
import { sandboxSettings, sandboxWorkspace } from '../../../sandbox/workspace';

const root = join(__dirname, '..', '..', '..');
const dataDir = mkdtempSync(join(tmpdir(), 'groupkeeper-'));

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs the built app until it ends by itself. */
function run(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'index.js')], {
    cwd: dataDir,
    env: { PATH: process.env.PATH, ...settings },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })));
}

const unreachable = { apiUrl: 'http://127.0.0.1:9/', camsUrl: 'http://127.0.0.1:9', dataDir };

describe('the process', () => {
  it('names every missing setting and ends with 1', async () => {
    const { code, said } = await run({});
    expect(code).toBe(1);
    expect(said).toContain('SLACK_BOT_TOKEN is missing.');
    expect(said).toContain('SLACK_APP_TOKEN is missing');
  });

  it('says that Slack cannot be reached and ends with 1', async () => {
    const { code, said } = await run(sandboxSettings(unreachable));
    expect(code).toBe(1);
    expect(said).toContain('Slack did not answer');
    expect(said).not.toContain('xoxb-');
  });

  it('connects, says that it is ready, and ends with 0 when it is told to stop', async () => {
    const slack = createSlackStandIn(sandboxWorkspace(root));
    const cams = createCamsStandIn(demoWorkspace());
    const [{ apiUrl }, { url: camsUrl }] = await Promise.all([slack.listen(), cams.listen()]);
    try {
      const app = await startAppProcess(root, sandboxSettings({ apiUrl, camsUrl, dataDir }));
      expect(await app.stop()).toBe(0);
    } finally {
      await Promise.all([slack.close(), cams.close()]);
    }
  });

  it('says that Slack refuses its token and ends with 1', async () => {
    const slack = createSlackStandIn(sandboxWorkspace(root));
    const { apiUrl } = await slack.listen();
    const settings = { ...sandboxSettings({ ...unreachable, apiUrl }), SLACK_BOT_TOKEN: 'xoxb-revoked' };
    const { code, said } = await run(settings);
    await slack.close();
    expect(code).toBe(1);
    expect(said).toContain('Slack does not let Groupkeeper in.');
    expect(said).not.toContain('xoxb-revoked');
  });
});
