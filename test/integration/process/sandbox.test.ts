import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..', '..', '..');
const sandbox = join(root, 'dist', 'sandbox', 'index.js');

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGINT');
});

/** Starts the sandbox; `said` grows with what it prints. */
function start(...args: string[]): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [sandbox, ...args]);
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = once(child, 'exit').then(([code]) => code);
  return { child, said: () => said, ended };
}

/** Waits until the sandbox prints this. */
async function prints({ child, said }: ReturnType<typeof start>, what: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const found = what.exec(said());
    if (found !== null) return found;
    if (child.exitCode !== null) throw new Error(`it ended: ${said()}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  }
}

describe('the sandbox', () => {
  it('goes through all eight operations in the terminal', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [sandbox, '--script']);
    for (const action of [
      'ListChatGroup',
      'AddChatGroup',
      'UpdateChatGroup',
      'AddChatGroupInviteLink',
      'ListChatGroupParticipants',
      'DeleteChatGroupParticipants',
      'DeleteChatGroupInviteLink',
      'DeleteChatGroup',
    ]) {
      expect(stdout).toContain(`(${action})`);
    }
    expect(stdout).toContain('Two approvers have to confirm: this deletes the group.');
    expect(stdout).toContain('Done: all eight operations');
  });

  it("opens a page, says where and what to try, and Ctrl-C stops everything, as the README's first command does", async () => {
    const running = start('--port', '0');
    const [, url = ''] = await prints(running, /runs at {2}(\S+)/);
    await prints(running, /5\. .*\n\nCtrl-C/);
    expect(await (await fetch(url)).text()).toContain('Groupkeeper sandbox');
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('says plainly that a port is in use when it was asked for', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const running = start('--port', `${port}`);
    expect(await running.ended).toBe(1);
    expect(running.said()).toContain(`Port ${port} is in use. Choose another with --port, or leave it out.`);
    taken.close();
  });

  it('refuses what is no port', async () => {
    const running = start('--port', 'web');
    expect(await running.ended).toBe(1);
    expect(running.said()).toContain('--port web is not a port.');
  });
});
