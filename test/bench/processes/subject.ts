import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { built } from './helper';

/** A process that is measured. */
export interface Subject {
  readonly pid: number;
  /** From its start until it said that it is ready, in ms. */
  readonly startedIn: number;
  /** Ends it as a supervisor does. */
  stop(): Promise<void>;
}

export interface Start {
  readonly settings: Readonly<Record<string, string>>;
  /** A folder for its CPU profile, which is written when it ends. */
  readonly profiles?: string | undefined;
}

/** Groupkeeper as it is built for production, and as `npm start` starts it. */
export function startGroupkeeper(start: Start): Promise<Subject> {
  const { scripts } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const [, ...starting] = scripts.start.split(' ');
  return startSubject(starting, start);
}

const manifest = z.object({ scripts: z.object({ start: z.string().startsWith('node ') }) });

/** A Bolt app that only acknowledges; its settings are those of `bare-bolt.ts`. */
export const startBareBolt = (start: Start): Promise<Subject> => startSubject([built('bare-bolt')], start);

/**
 * @param starting what `node` is started with
 * @throws with what it wrote when it ends before it is ready
 */
async function startSubject(starting: readonly string[], { settings, profiles }: Start): Promise<Subject> {
  const began = performance.now();
  const flags = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const child = spawn(process.execPath, [...flags, ...starting], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  void gone.then(() => process.removeListener('exit', end));
  const written: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    void gone.then(() => reject(new Error(`${starting.join(' ')} ended before it was ready:\n${written.join('\n')}`)));
    for (const stream of [child.stdout, child.stderr]) {
      const lines = createInterface({ input: stream }).on('line', (line) => {
        written.push(line);
        if (!line.includes('"msg":"ready"')) return;
        resolve();
        lines.close();
        stream.resume();
      });
    }
  });
  await ready;
  return {
    pid: child.pid ?? 0,
    startedIn: performance.now() - began,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
