import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CamsStandIn, type CamsStandInOptions, createCamsStandIn } from '../../../sandbox/cams';
import { demoWorkspace } from '../../../sandbox/cams/seed';
import { createSlackStandIn, type Person, type SlackMessage, type SlackStandIn } from '../../../sandbox/slack';
import { desk, people, sandboxSettings, sandboxWorkspace } from '../../../sandbox/workspace';
import { type App, createApp } from '../../../src/app';
import { readConfig } from '../../../src/config/config';
import type { AuditEntry } from '../../../src/domain/audit';
import { type Clock, hours, minutes } from '../../../src/domain/clock';
import type { Operation } from '../../../src/domain/operation';
import type { PictureCheck } from '../../../src/domain/ports/pictures';
import { createLog } from '../../../src/log';
import { openStore, type StoreOptions } from '../../../src/store/open-store';
import type { Language } from '../../../src/texts';
import { oneApproverSettings } from '../one-approver';
import { AUDIT_KEY_FOR_TESTS, silentLog } from '../stores';
import { readAudit } from './audit';
import { createHurriedClock, type HurriedClock } from './hurried-clock';
import { createInFlight, HELD_AFTER_LOOKS, watchRequests, watchStore } from './in-flight';
import { freePort, makePlace } from './places';

const root = join(__dirname, '..', '..', '..');
export const businessNumber = '6281100000001';

export type Mode = 'socket' | 'http';
export const modes: readonly Mode[] = ['socket', 'http'];

export interface WorldOptions {
  readonly mode?: Mode;
  readonly store?: 'sqlite' | 'postgres';
  /** Settings other than the sandbox's; an empty one is unset. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What the desks' channels read; English unless told. */
  readonly language?: Language;
  /** What people have set in Slack, by id; what the sandbox says unless told. */
  readonly locales?: Readonly<Record<string, { readonly locale: string; readonly tz: string }>>;
  readonly cams?: Partial<CamsStandInOptions>;
  readonly operations?: readonly Operation[];
  /** In place of a look at their addresses alone, which is what a CAMS on this machine gets. */
  readonly pictures?: (clock: Clock) => PictureCheck;
  readonly openStore?: typeof openStore;
}

/** The whole app on real protocols, between a Slack and a CAMS of our own. */
export interface World {
  readonly slack: SlackStandIn;
  /** Where Slack's Web API answers. */
  readonly apiUrl: string;
  readonly cams: CamsStandIn;
  readonly clock: HurriedClock;
  readonly dina: Person;
  readonly raka: Person;
  readonly mei: Person;
  readonly guest: Person;
  readonly desk: string;
  readonly log: readonly string[];
  /** Waits until it is so, hurrying through what is only waiting; at most `withinMs` of the clock, 15 minutes unless told. */
  until<T>(predicate: () => T | Promise<T>, withinMs?: number): Promise<NonNullable<T>>;
  /** Lets so much of the clock's time pass; whatever falls due meanwhile is done. */
  passes(ms: number): Promise<void>;
  /** Ends the app as a supervisor would and starts it again on the same data. */
  restart(): Promise<void>;
  /** Ends the app and reads its audit. Throws when a chain is not intact. */
  endAndReadAudit(): Promise<AuditEntry[]>;
  /** The requests' cards in the desk's channel, oldest first. */
  cards(): SlackMessage[];
  /** The thread of a card, oldest first. */
  thread(card: SlackMessage): SlackMessage[];
  /** A message or a view as a person reads it. */
  reads(shown: SlackMessage | ReturnType<Person['view']>): string;
  stop(): Promise<void>;
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const { mode = 'socket', store = 'sqlite', settings = {}, operations, pictures, openStore: opener } = options;
  const requests = createInFlight(HELD_AFTER_LOOKS);
  const queries = createInFlight();
  const endWatch = watchRequests(requests);
  const log: string[] = [];
  const clock = createHurriedClock({
    activity: () => slack.log.entries.length + cams.calls.length + log.length,
    underWay: () => requests.count() + queries.count(),
    quietLooks: store === 'sqlite' ? 3 : 10,
  });
  const workspace = sandboxWorkspace(root);
  const users = workspace.users.map((user) => ({ ...user, ...options.locales?.[user.id] }));
  const slack = createSlackStandIn({ ...workspace, users, clock });
  const cams = createCamsStandIn({ ...demoWorkspace(), ...options.cams, clock });
  const [{ apiUrl }, { url: camsUrl }, place, port] = await Promise.all([
    slack.listen(),
    cams.listen(),
    makePlace(store),
    mode === 'http' ? freePort() : 0,
  ]);
  const { dataDir, databaseUrl } = place;
  if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  const byMode =
    mode === 'http' ? { SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: 'sandbox-signing-secret', PORT: `${port}` } : {};
  const set = readConfig({
    ...sandboxSettings({ apiUrl, camsUrl, dataDir }),
    ...byMode,
    ...oneApproverSettings,
    AUDIT_KEY: AUDIT_KEY_FOR_TESTS,
    DATABASE_URL: databaseUrl ?? '',
    ...settings,
  });
  const config = { ...set, desks: set.desks.map((each) => ({ ...each, language: options.language })) };
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(chunk.toString());
      done();
    },
  });
  const deps = {
    clock,
    log: createLog('debug', sink),
    ...(operations && { operations }),
    ...(pictures && { pictures: pictures(clock) }),
    openStore: async (options: StoreOptions) =>
      watchStore(await (opener ?? openStore)({ ...options, isWatched: true }), queries),
  };

  let app: App | undefined;
  const begin = async (): Promise<void> => {
    app = await createApp(config, deps);
    await app.start();
  };
  const end = async (): Promise<void> => {
    let ended = app === undefined;
    const ending = app?.stop(2000).finally(() => {
      ended = true;
    });
    app = undefined;
    // Connections take a moment of real time to close: hurrying on is for what waits for longer.
    await Promise.race([ending, sleep(300)]);
    await clock.until(() => ended, hours(48));
    await ending;
  };
  await begin();
  const picture = (): string =>
    [
      ...slack.messages(desk).map((each) => `${each.thread_ts ? '  in thread: ' : ''}${slack.render(each)}`),
      ...Object.values(people)
        .flatMap((id) => slack.person(id).view() ?? [])
        .map(slack.render),
    ].join('\n\n');
  const shown = (message: SlackMessage): boolean => message.kind === 'message';

  return {
    slack,
    apiUrl,
    cams,
    clock,
    dina: slack.person(people.dina),
    raka: slack.person(people.raka),
    mei: slack.person(people.mei),
    guest: slack.person(people.guest),
    desk,
    log,
    until: async (predicate, withinMs = minutes(15)) => {
      try {
        return await clock.until(predicate, withinMs);
      } catch (error) {
        throw new Error(`${String(error)}; what stands in the channel:\n\n${picture()}`);
      }
    },
    passes: async (ms) => {
      let passed = false;
      clock.after(ms, () => {
        passed = true;
      });
      await clock.until(() => passed, ms + minutes(1));
    },
    restart: async () => {
      await end();
      await begin();
    },
    endAndReadAudit: async () => {
      await end();
      const opened = await openStore({ databaseUrl, dataDir, auditKey: AUDIT_KEY_FOR_TESTS, log: silentLog });
      return readAudit(opened).finally(opened.close);
    },
    cards: () => slack.messages(desk).filter((each) => shown(each) && each.thread_ts === undefined),
    thread: ({ ts }) => slack.messages(desk).filter((each) => shown(each) && each.thread_ts === ts),
    reads: (message) => (message === undefined ? '' : slack.render(message)),
    stop: async () => {
      await end();
      await Promise.all([slack.close(), cams.close()]);
      endWatch();
      await place.discard();
    },
  };
}
