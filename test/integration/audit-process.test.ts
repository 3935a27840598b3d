import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppProcess, startAppProcess } from '../../sandbox/app-process';
import { createCamsStandIn } from '../../sandbox/cams';
import { demoWorkspace } from '../../sandbox/cams/seed';
import { createSlackStandIn } from '../../sandbox/slack';
import { desk, people, sandboxSettings, sandboxWorkspace } from '../../sandbox/workspace';
import { openLibsql } from '../../src/store/libsql-database';
import { DATABASE_FILE } from '../../src/store/open-sqlite';
import { inTime } from '../support/app-under-test';

const root = join(__dirname, '..', '..');

describe('verify-audit as a process, beside the app as another', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'groupkeeper-audit-'));
  const slack = createSlackStandIn(sandboxWorkspace(root));
  const cams = createCamsStandIn(demoWorkspace());
  let app: AppProcess;
  beforeAll(async () => {
    const [{ apiUrl }, { url: camsUrl }] = await Promise.all([slack.listen(), cams.listen()]);
    app = await startAppProcess(root, sandboxSettings({ apiUrl, camsUrl, dataDir }));
  });
  afterAll(async () => {
    await app.stop();
    await Promise.all([slack.close(), cams.close()]);
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Waits for as many answers to one person as they asked for; each is put on record. */
  async function list(answers: number): Promise<void> {
    const dina = slack.person(people.dina);
    await dina.types(desk, '/chatgroup list');
    await inTime(() => dina.sees(desk).filter((each) => slack.render(each).includes('12 groups')).length >= answers);
  }

  function verify(...args: string[]): Promise<{ code: number | null; said: string }> {
    const child = spawn(process.execPath, [join(root, 'dist', 'src', 'cli', 'index.js'), 'verify-audit', ...args], {
      cwd: dataDir,
      env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
  }

  it('reads with the key of the data folder, finds all well, and what was changed thereafter', async () => {
    await list(1);
    const well = await verify();
    expect(well).toMatchObject({ code: 0, said: expect.stringMatching(/: 1 entry, head 1:[0-9a-f]{64}/) });
    const head = /\d+:[0-9a-f]{64}/.exec(well.said)?.[0] ?? '';

    await list(2);
    expect(await verify('--head', head)).toMatchObject({ code: 0, said: expect.stringContaining('2 entries') });

    const raw = openLibsql(join(dataDir, DATABASE_FILE), 1000);
    raw.exec('update audit set at = at + 1 where seq = 2');
    raw.close();
    expect(await verify('--head', head)).toMatchObject({
      code: 1,
      said: expect.stringContaining('entry 2 is not what'),
    });
    await list(3);
  });

  it('ends with 2 where it cannot look', async () => {
    expect(await verify('--sure')).toMatchObject({ code: 2, said: expect.stringContaining('Usage: verify-audit') });
  });
});
