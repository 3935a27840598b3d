import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createCamsStandIn } from '../../sandbox/cams';
import { demoWorkspace } from '../../sandbox/cams/seed';
import { createSlackStandIn } from '../../sandbox/slack';
import { sandboxSettings, sandboxWorkspace } from '../../sandbox/workspace';
import { freePort } from '../support/world/places';

const root = join(__dirname, '..', '..');
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** What the image holds: the built app and the dependencies of production, nothing of which its user may write. */
function installTree(app: string): void {
  cpSync(join(root, 'dist', 'src'), join(app, 'dist', 'src'), { recursive: true });
  cpSync(join(root, 'package.json'), join(app, 'package.json'));
  const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: root, encoding: 'utf8' });
  const packages = listed.split('\n').filter((path) => path.startsWith(join(root, 'node_modules')));
  for (const path of packages) {
    const place = join(app, relative(root, path));
    if (!existsSync(place)) cpSync(path, place, { recursive: true });
  }
  execFileSync('chmod', ['-R', 'a-w,a+rX', app]);
}

describe('the tree of the image, as another user who may write the data folder only', () => {
  let folder: string;
  let app: ChildProcess | undefined;
  let said = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'groupkeeper-tree-'));
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'app'));
    installTree(join(folder, 'app'));
    mkdirSync(join(folder, 'data'), { mode: 0o700 });
    if (isRoot) chownSync(join(folder, 'data'), NOBODY, NOBODY);
  });
  afterAll(() => {
    execFileSync('chmod', ['-R', 'u+w', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  const inTree = (...path: string[]): string => join(folder, 'app', ...path);

  it('may not write the tree, and has no compiler in it', async () => {
    const script = `require('fs').writeFileSync('written', '')`;
    const child = spawn(process.execPath, ['-e', script], { cwd: inTree(), ...as, stdio: 'ignore' });
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(existsSync(inTree('node_modules', 'typescript'))).toBe(false);
    expect(existsSync(inTree('node_modules', 'libsql'))).toBe(true);
  });

  it('starts, is ready, ends with 0, and has written to the data folder alone', async () => {
    const slack = createSlackStandIn(sandboxWorkspace(root));
    const cams = createCamsStandIn(demoWorkspace());
    const [{ apiUrl }, { url: camsUrl }, port] = await Promise.all([slack.listen(), cams.listen(), freePort()]);
    const dataDir = join(folder, 'data');
    const settings = { ...sandboxSettings({ apiUrl, camsUrl, dataDir }), ADMIN_PORT: String(port) };
    app = spawn(process.execPath, ['dist/src/index.js'], {
      cwd: inTree(),
      env: { NODE_ENV: 'production', HOME: '/nonexistent', TMPDIR: inTree(), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...as,
    });
    const { stdout, stderr } = app;
    const ready = new Promise<void>((resolve) => {
      for (const stream of [stdout, stderr])
        stream?.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          if (said.includes('"msg":"ready"')) resolve();
        });
    });
    const ended = once(app, 'exit');
    try {
      await Promise.race([ready, ended]);
      expect(said).toContain('"msg":"ready"');
      const readyz = await fetch(`http://127.0.0.1:${port}/readyz`);
      expect([readyz.status, await readyz.json()]).toMatchObject([200, { slack: true, store: true }]);
      expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).toEqual({ alive: true });
      if (isRoot) expect(statSync(join(dataDir, 'groupkeeper.db')).uid).toBe(NOBODY);
      expect(statSync(join(dataDir, 'audit.key')).mode & 0o777).toBe(0o600);
      app.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    } finally {
      app.kill('SIGKILL');
      await Promise.all([slack.close(), cams.close()]);
    }
    expect(readdirSync(folder).sort()).toEqual(['app', 'data']);
    expect(readdirSync(inTree()).sort()).toEqual(['dist', 'node_modules', 'package.json']);
    for (const file of readdirSync(dataDir)) expect(file).toMatch(/^(groupkeeper\.(db|lock)(-wal|-shm)?|audit\.key)$/);
  });
});
