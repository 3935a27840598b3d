import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface AppProcess {
  /** The exit code, once the app is gone, stopped or not. */
  readonly ended: Promise<number | null>;
  /** Ends the app and waits until it is gone. @returns its exit code */
  stop(): Promise<number | null>;
}

/**
 * Starts the built app as a process of its own, with nothing of this process's environment but PATH, and waits until it says that it is connected.
 * @throws with what the app wrote when it ends before that
 */
export async function startAppProcess(root: string, settings: Record<string, string>): Promise<AppProcess> {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'index.js')], {
    cwd: root,
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await ready(child);
  return {
    ended,
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  const written: string[] = [];
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`the app ended with ${code} before it was ready:\n${written.join('\n')}`)),
    );
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        written.push(line);
        if (line.includes('"msg":"ready"')) resolve();
      });
    }
  });
}
