import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type CamsStandIn, createCamsStandIn } from '../../../sandbox/cams';
import { demoWorkspace } from '../../../sandbox/cams/seed';
import { createSlackStandIn, type Person, type SlackMessage, type SlackStandIn } from '../../../sandbox/slack';
import { desk, people, sandboxSettings, sandboxWorkspace } from '../../../sandbox/workspace';
import { type App, createApp } from '../../../src/app';
import { readConfig } from '../../../src/config/config';
import { minutes } from '../../../src/domain/clock';
import type { Operation } from '../../../src/domain/operation';
import { createLog } from '../../../src/log';
import { createHurriedClock, type HurriedClock } from './hurried-clock';

const root = join(__dirname, '..', '..', '..');
export const businessNumber = '6281100000001';

export type Mode = 'socket' | 'http';
export const modes: readonly Mode[] = ['socket', 'http'];

export interface WorldOptions {
  readonly mode?: Mode;
  /** Settings other than the sandbox's; an empty one is unset. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly operations?: readonly Operation[];
}

/** The whole app on real protocols, between a Slack and a CAMS of our own. */
export interface World {
  readonly slack: SlackStandIn;
  readonly cams: CamsStandIn;
  readonly clock: HurriedClock;
  readonly dina: Person;
  readonly raka: Person;
  readonly mei: Person;
  readonly guest: Person;
  readonly desk: string;
  readonly log: readonly string[];
  readonly dataDir: string;
  /** Waits until it is so, hurrying through what is only waiting; at most 15 minutes of the clock. */
  until<T>(predicate: () => T | Promise<T>): Promise<NonNullable<T>>;
  /** Ends the app as a supervisor would and starts it again on the same data. */
  restart(): Promise<void>;
  /** The requests' cards in the desk's channel, oldest first. */
  cards(): SlackMessage[];
  /** The thread of a card, oldest first. */
  thread(card: SlackMessage): SlackMessage[];
  /** A message or a view as a person reads it. */
  reads(shown: SlackMessage | ReturnType<Person['view']>): string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

export async function startWorld({ mode = 'socket', settings = {}, operations }: WorldOptions = {}): Promise<World> {
  const log: string[] = [];
  const happened = (): number => slack.log.entries.length + cams.calls.length + log.length;
  const clock: HurriedClock = createHurriedClock(() => happened());
  const slack = createSlackStandIn({ ...sandboxWorkspace(root), clock });
  const cams = createCamsStandIn({ ...demoWorkspace(), clock });
  const [{ apiUrl }, { url: camsUrl }] = await Promise.all([slack.listen(), cams.listen()]);
  const dataDir = mkdtempSync(join(tmpdir(), 'groupkeeper-'));
  const port = mode === 'http' ? await freePort() : 0;
  if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  const byMode =
    mode === 'http' ? { SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: 'sandbox-signing-secret', PORT: `${port}` } : {};
  const config = readConfig({ ...sandboxSettings({ apiUrl, camsUrl, dataDir }), ...byMode, ...settings });
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(chunk.toString());
      done();
    },
  });
  const deps = { clock, log: createLog('info', sink), ...(operations === undefined ? {} : { operations }) };
  const begin = async (): Promise<App> => {
    const started = await createApp(config, deps);
    await started.start();
    return started;
  };
  let app = await begin();
  const end = async (): Promise<void> => {
    let ended = false;
    const ending = app.stop(2000).finally(() => {
      ended = true;
    });
    await clock.until(() => ended, minutes(1));
    await ending;
  };
  const shown = (message: SlackMessage): boolean => message.kind === 'message';

  return {
    slack,
    cams,
    clock,
    dina: slack.person(people.dina),
    raka: slack.person(people.raka),
    mei: slack.person(people.mei),
    guest: slack.person(people.guest),
    desk,
    log,
    dataDir,
    until: (predicate) => clock.until(predicate, minutes(15)),
    restart: async () => {
      await end();
      app = await begin();
    },
    cards: () => slack.messages(desk).filter((each) => shown(each) && each.thread_ts === undefined),
    thread: ({ ts }) => slack.messages(desk).filter((each) => shown(each) && each.thread_ts === ts),
    reads: (message) => (message === undefined ? '' : slack.render(message)),
    stop: async () => {
      await end();
      await Promise.all([slack.close(), cams.close()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
