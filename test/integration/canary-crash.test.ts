import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCamsStandIn } from '../../sandbox/cams';
import { demoWorkspace } from '../../sandbox/cams/seed';
import { createSlackStandIn } from '../../sandbox/slack';
import { sandboxSettings, sandboxWorkspace } from '../../sandbox/workspace';

const root = join(__dirname, '..', '..');
const secretSettings = {
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'canary-of-the-access-key-secret',
  ALIBABA_CLOUD_SECURITY_TOKEN: 'canary-of-the-security-token',
  AUDIT_KEY: 'canary-of-the-audit-key-which-is-long-enough',
};
const given = ['chat.whatsapp.com/CANARYOFALINK', '6281299990001'];

/** Throws inside the running app, with all secrets in message and properties, as libraries' errors carry them. */
const saboteur = `
  process.on('SIGUSR2', () => {
    const secrets = { ...process.env, given: ${JSON.stringify(given)} };
    const error = Object.assign(new Error(JSON.stringify(secrets)), { config: secrets, code: given = ${JSON.stringify(given[0])} });
    error.cause = new Error(JSON.stringify(secrets));
    if (process.env.CRASH_BY === 'rejection') Promise.reject(error);
    else if (process.env.CRASH_BY === 'text') Promise.reject(JSON.stringify(secrets));
    else throw error;
  });
  let given;
`;

describe('the output of a process that crashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groupkeeper-crash-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['exception', 'rejection', 'text'])('by an %s shows no secret, and says that it ended', async (by) => {
    const slack = createSlackStandIn(sandboxWorkspace(root));
    const cams = createCamsStandIn(demoWorkspace());
    const [{ apiUrl }, { url: camsUrl }] = await Promise.all([slack.listen(), cams.listen()]);
    const preload = join(folder, 'saboteur.js');
    writeFileSync(preload, saboteur);
    const settings = { ...sandboxSettings({ apiUrl, camsUrl, dataDir: join(folder, by) }), ...secretSettings };
    const child = spawn(process.execPath, ['--require', preload, join(root, 'dist', 'src', 'index.js')], {
      cwd: folder,
      env: { ...settings, LOG_LEVEL: 'debug', CRASH_BY: by },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (chunk.toString().includes('"msg":"ready"')) child.kill('SIGUSR2');
      });
    const [code] = await once(child, 'close');
    await Promise.all([slack.close(), cams.close()]);

    expect(code).toBe(1);
    expect(said).toContain('Groupkeeper ended');
    const secrets = ['xoxb-sandbox-bot-token', 'xapp-sandbox-app-token', ...Object.values(secretSettings), ...given];
    expect(secrets.filter((secret) => said.includes(String(secret)))).toEqual([]);
  });
});
