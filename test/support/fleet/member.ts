import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { FromChild, Orders, ToChild } from './orders';

const root = join(__dirname, '..', '..', '..');
const bundle = join(root, 'dist', `fleet-child-${process.pid}.js`);
const starter = join(__dirname, 'start-child.js');
let isBuilt = false;

/** The app with a clock that can be told to leap, as one file: compiled once a test process. */
function childFile(): string {
  if (isBuilt) return bundle;
  buildSync({
    entryPoints: [join(__dirname, 'child.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // All but what loads files of its own: one file starts in half the time of hundreds.
    external: ['libsql', 'pg-native', 'pino', 'pino-pretty'],
    logLevel: 'silent',
  });
  isBuilt = true;
  process.once('exit', () => {
    for (const file of [bundle, `${bundle}.cache`]) rmSync(file, { force: true });
  });
  return bundle;
}

/** One process of the app. */
export interface Member {
  /** Resolves when it is connected; rejects with its last words when it ends before that. */
  readonly ready: Promise<void>;
  /** Resolves when it is gone, however that came. */
  readonly gone: Promise<void>;
  isAlive(): boolean;
  leap(ms: number): void;
  /** Whether it waits for an answer of its store or over HTTP; answered when it gets round to it. */
  isBusy(): Promise<boolean>;
  /** Kills it when its log says that it is at this step. */
  dieAt(step: string): void;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Ends it as a supervisor does. */
  stop(): Promise<void>;
  /** What it warned of. */
  readonly warnings: readonly string[];
}

export function startMember(orders: Orders): Member {
  const child = fork(starter, [childFile()], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH },
  });
  const warnings: string[] = [];
  const asked: ((isBusy: boolean) => void)[] = [];
  let isReady = false;
  let isAlive = true;
  const gone = once(child, 'exit').then(() => {
    isAlive = false;
    for (const answer of asked.splice(0)) answer(false);
  });
  child.stderr?.on('data', (chunk: Buffer) => void warnings.push(chunk.toString()));
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (word: FromChild) => {
      if (word.kind === 'log') return void warnings.push(word.line);
      if (word.kind === 'seen') return void asked.shift()?.(word.isBusy);
      isReady = true;
      resolve();
    });
    void gone.then(() => {
      if (!isReady) reject(new Error(`a process ended before it was ready:\n${warnings.slice(-5).join('\n')}`));
    });
  });
  ready.catch(() => undefined);
  const tell = (word: ToChild): void => {
    if (isAlive && child.connected) child.send(word, () => undefined);
  };
  child.send(orders);
  return {
    ready,
    gone,
    warnings,
    isAlive: () => isAlive,
    leap: (ms) => tell({ kind: 'leap', ms }),
    isBusy: () =>
      new Promise((resolve) => {
        if (!isAlive || !child.connected) return resolve(false);
        asked.push(resolve);
        tell({ kind: 'look' });
      }),
    dieAt: (step) => tell({ kind: 'die-at', step }),
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
    stop: () => {
      tell({ kind: 'stop' });
      return gone;
    },
  };
}
