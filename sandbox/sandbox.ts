import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppProcess, startAppProcess } from './app-process';
import { type CamsStandIn, createCamsStandIn } from './cams';
import { demoWorkspace } from './cams/seed';
import { createSlackStandIn, type SlackStandIn } from './slack';
import { sandboxSettings, sandboxWorkspace } from './workspace';

/** Quick enough to watch, slow enough to see that a group is CREATING first. */
const timings = { creatingMs: 1200, updatingMs: 600, deletingMs: 600, removingMs: 600 };

/** A local Slack, a local CAMS, and the app as a process of its own between them. */
export interface Sandbox {
  readonly slack: SlackStandIn;
  readonly cams: CamsStandIn;
  readonly apiUrl: string;
  readonly camsUrl: string;
  /** Starts the app and waits until it is connected. Rejects with what it wrote when it ends before that. */
  startApp(): Promise<void>;
  /** Resolves when the app ends although nobody stopped it. */
  readonly appEnded: Promise<number | null>;
  stop(): Promise<void>;
}

/** @param root the project's folder, with the built app in `dist` */
export async function createSandbox(root: string): Promise<Sandbox> {
  const slack = createSlackStandIn({ ...sandboxWorkspace(root), rateLimits: true });
  const cams = createCamsStandIn({ ...demoWorkspace(), timings });
  const dataDir = mkdtempSync(join(tmpdir(), 'groupkeeper-'));
  const [{ apiUrl }, { url: camsUrl }] = await Promise.all([slack.listen(), cams.listen()]);
  let app: AppProcess | undefined;
  let stopping = false;
  let sayEnded: (code: number | null) => void = () => {};
  const appEnded = new Promise<number | null>((resolve) => {
    sayEnded = resolve;
  });

  return {
    slack,
    cams,
    apiUrl,
    camsUrl,
    appEnded,
    async startApp() {
      app = await startAppProcess(root, sandboxSettings({ apiUrl, camsUrl, dataDir }));
      void app.ended.then((code) => {
        if (!stopping) sayEnded(code);
      });
    },
    async stop() {
      stopping = true;
      await app?.stop();
      await Promise.all([slack.close(), cams.close()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
