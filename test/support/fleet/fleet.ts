import { join } from 'node:path';
import { type CamsStandIn, type CamsStandInOptions, createCamsStandIn } from '../../../sandbox/cams';
import { demoWorkspace } from '../../../sandbox/cams/seed';
import { createSlackStandIn, type SlackStandIn, type StandInOptions } from '../../../sandbox/slack';
import { sandboxSettings, sandboxWorkspace } from '../../../sandbox/workspace';
import { oneApproverSettings } from '../one-approver';
import { AUDIT_KEY_FOR_TESTS } from '../stores';
import { createInFlight, HELD_AFTER_LOOKS, watchRequests } from '../world/in-flight';
import { freePort, makePlace, type Place } from '../world/places';
import { type Balancer, startBalancer } from './balancer';
import { createFleetClock, type FleetClock } from './fleet-clock';
import { type Member, startMember } from './member';

const root = join(__dirname, '..', '..', '..');

export interface FleetOptions {
  readonly store: 'sqlite' | 'postgres';
  /** HTTP mode is for several processes: any of them may get any delivery. */
  readonly mode?: 'socket' | 'http';
  readonly settings?: Readonly<Record<string, string>>;
  readonly slack?: Partial<StandInOptions>;
  readonly cams?: Partial<CamsStandInOptions>;
  /** How far time leaps at once while nothing happens, in ms. */
  readonly leapMs?: number;
  /** Which of the processes that are up gets the next delivery; the first unless told. */
  readonly choose?: (count: number) => number;
}

/** Processes of the app on one store, between a Slack and a CAMS of the test's own, all on one clock. */
export interface Fleet {
  readonly slack: SlackStandIn;
  readonly cams: CamsStandIn;
  readonly clock: FleetClock;
  readonly place: Place;
  /** Where Slack delivers; HTTP mode only. */
  readonly url: string | undefined;
  /** Starts one more process and waits until it is connected. */
  start(): Promise<Member>;
  /** The processes that are up. */
  alive(): readonly Member[];
  /** Waits until it is so; when nothing happens any more, time is hurried on. */
  until<T>(predicate: () => T | Promise<T>, withinMs?: number): Promise<NonNullable<T>>;
  stop(): Promise<void>;
}

export async function createFleet(options: FleetOptions): Promise<Fleet> {
  const { store, mode = 'socket', settings = {}, choose = () => 0 } = options;
  let members: { readonly member: Member; readonly port: number }[] = [];
  const up = () => members.filter(({ member }) => member.isAlive());
  const requests = createInFlight(HELD_AFTER_LOOKS);
  const endWatch = watchRequests(requests);
  const clock = createFleetClock({
    tell: (ms) => {
      for (const { member } of up()) member.leap(ms);
    },
    leapMs: options.leapMs,
    activity: () => slack.log.entries.length + cams.calls.length,
    isBusy: async () => {
      const busy = await Promise.all(up().map(({ member }) => member.isBusy()));
      return requests.count() > 0 || busy.includes(true);
    },
  });
  const slack = createSlackStandIn({ ...sandboxWorkspace(root), ...options.slack, clock });
  const cams = createCamsStandIn({ ...demoWorkspace(), ...options.cams, clock });
  const [{ apiUrl }, { url: camsUrl }, place] = await Promise.all([slack.listen(), cams.listen(), makePlace(store)]);
  let balancer: Balancer | undefined;
  if (mode === 'http') {
    balancer = await startBalancer(() => up()[choose(up().length)]?.port);
    slack.deliverTo(balancer.url);
  }

  return {
    slack,
    cams,
    clock,
    place,
    url: balancer?.url,
    alive: () => up().map(({ member }) => member),
    async start() {
      const port = mode === 'http' ? await freePort() : 0;
      const byMode =
        mode === 'http' ? { SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: 'sandbox-signing-secret', PORT: `${port}` } : {};
      const all = {
        ...sandboxSettings({ apiUrl, camsUrl, dataDir: place.dataDir }),
        ...byMode,
        ...oneApproverSettings,
        AUDIT_KEY: AUDIT_KEY_FOR_TESTS,
        DATABASE_URL: place.databaseUrl ?? '',
        ...settings,
      };
      const member = startMember({ settings: all, skipped: clock.skipped() });
      await member.ready;
      members.push({ member, port });
      return member;
    },
    until: (predicate, withinMs = 15 * 60_000) => clock.until(predicate, withinMs),
    async stop() {
      await Promise.all(up().map(({ member }) => member.stop()));
      members = [];
      await balancer?.close();
      await Promise.all([slack.close(), cams.close()]);
      await place.discard();
      endWatch();
    },
  };
}
