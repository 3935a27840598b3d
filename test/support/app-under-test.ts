import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CamsStandIn, createCamsStandIn } from '../../sandbox/cams';
import { demoWorkspace } from '../../sandbox/cams/seed';
import { createSlackStandIn, type SlackStandIn } from '../../sandbox/slack';
import { sandboxSettings, sandboxWorkspace } from '../../sandbox/workspace';
import { oneApproverSettings } from './one-approver';

const root = join(__dirname, '..', '..');

/** The built app as a process of its own, in real time. */
export interface AppUnderTest {
  /** All it wrote to stderr: for the person who runs it. */
  stderr(): string;
  /** All it wrote. */
  said(): string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  /** Tells it to stop, as a supervisor does. */
  terminate(): void;
}

export interface Surroundings {
  readonly slack: SlackStandIn;
  readonly cams: CamsStandIn;
  /** Starts the app, each time on the same data, and waits until it is connected. */
  start(settings?: Readonly<Record<string, string>>): Promise<AppUnderTest>;
  /** Kills what still runs and removes everything. */
  stop(): Promise<void>;
}

/** A Slack and a CAMS in this process, and a folder for the data. */
export async function createSurroundings(): Promise<Surroundings> {
  const dataDir = mkdtempSync(join(tmpdir(), 'groupkeeper-'));
  const slack = createSlackStandIn(sandboxWorkspace(root));
  const cams = createCamsStandIn(demoWorkspace());
  const [{ apiUrl }, { url: camsUrl }] = await Promise.all([slack.listen(), cams.listen()]);
  const started: { readonly child: ChildProcess; readonly ended: Promise<unknown> }[] = [];
  return {
    slack,
    cams,
    start: async (settings = {}) => {
      const child = spawn(process.execPath, [join(root, 'dist', 'src', 'index.js')], {
        cwd: dataDir,
        env: {
          PATH: process.env.PATH,
          ...sandboxSettings({ apiUrl, camsUrl, dataDir }),
          ...oneApproverSettings,
          ...settings,
        },
      });
      const written = { stdout: '', stderr: '' };
      for (const stream of ['stdout', 'stderr'] as const) {
        child[stream].on('data', (chunk: Buffer) => {
          written[stream] += chunk.toString();
        });
      }
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      started.push({ child, ended });
      await inTime(() => written.stdout.includes('"msg":"ready"'));
      return {
        stderr: () => written.stderr,
        said: () => written.stdout + written.stderr,
        ended,
        terminate: () => void child.kill('SIGTERM'),
      };
    },
    stop: async () => {
      for (const { child, ended } of started) {
        child.kill('SIGKILL');
        await ended;
      }
      await Promise.all([slack.close(), cams.close()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Resolves once it is so, in real time. Throws when it is not within 30 s. */
export async function inTime<T>(predicate: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await predicate();
    if (found) return found;
    if (Date.now() > end) throw new Error('it did not come to that within 30 s');
    await sleep(10);
  }
}
