import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { sandboxSettings } from '../../../sandbox/workspace';
import { freePort, makePlace, type Place } from '../../support/world/places';
import { giveGroups } from './give-groups';
import { type Helper, startHelper } from './helper';
import type { Delivery } from './load/delivery';
import type { Driven } from './load/drive';
import { type Subject, startBareBolt, startGroupkeeper } from './subject';
import { cpuOf } from './usage';

export interface StageOptions {
  readonly mode: 'http' | 'socket';
  readonly store?: 'sqlite' | 'postgres';
  /** How many groups there are besides those of the sandbox. */
  readonly groups?: number;
  /** How many desks those groups are given to in turn, in place of the sandbox's desks. */
  readonly desks?: number;
  /** How CAMS is; see `cams.ts`. */
  readonly cams?: { readonly latency?: number; readonly instant?: boolean; readonly quota?: number };
  readonly profiles?: string | undefined;
}

/** An app under load. */
export interface Actor {
  readonly subject: Subject;
  /** Delivers so many a second, each when it is due, and waits until the app is quiet again. */
  drive(deliveries: readonly Delivery[], rate: number): Promise<Stretch>;
  /** Ends the app, and starts it again on its data. */
  restart(): Promise<Actor>;
}

export interface Stretch extends Driven {
  /** CPU time of the app for each delivery, what it does after acknowledging included, in ms. */
  readonly cpuEach: number;
}

/** Groupkeeper and a bare Bolt app, between a Slack, a CAMS and a source of load that are processes of their own. */
export interface Stage {
  readonly groupkeeper: Actor;
  readonly bare: Actor;
  readonly slack: Helper;
  readonly cams: Helper;
  readonly camsUrl: string;
  readonly load: Helper;
  /** Channels of the desks that the groups were given to, in turn. */
  readonly desks: readonly string[];
  /** Of the stand-in for Slack. */
  readonly slackUrl: string;
  /** Ids of the groups that were added. */
  readonly groups: readonly string[];
  readonly place: Place;
  stop(): Promise<void>;
}

const SECRET = 'sandbox-signing-secret';
const APP_TOKEN = 'xapp-groupkeeper-app-token';
const BARE_TOKEN = 'xapp-bare-app-token';
const QUIET_FOR = 400;
const QUIET_WITHIN = 15_000;

const address = z.object({ url: z.string() });
const driven = z.object({
  latencies: z.array(z.number()),
  late: z.array(z.number()),
  sent: z.array(z.number()),
  answers: z.record(z.string(), z.number()),
});

export async function setStage(options: StageOptions): Promise<Stage> {
  const { mode, store = 'sqlite', profiles } = options;
  const ends: (() => Promise<void>)[] = [];
  const ending = <T extends { readonly stop: () => Promise<void> }>(started: T): T => {
    ends.unshift(() => started.stop());
    return started;
  };
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0)) await end();
  };
  try {
    const place = await makePlace(store, { lasting: true });
    ends.push(() => place.discard());
    const [load, slack, cams] = [
      ending(startHelper('load')),
      ending(startHelper('slack')),
      ending(startHelper('cams')),
    ];
    const { url: links } = await load.ask({ kind: 'links' }, address);
    const { url: slackUrl } = await slack.ask({ kind: 'listen', links }, address);
    const { url: camsUrl, groups } = await cams.ask(
      { kind: 'listen', groups: options.groups ?? 0, ...options.cams },
      address.extend({ groups: z.array(z.string()) }),
    );

    const desks = Array.from(
      { length: options.desks ?? 0 },
      (_, index) => `C0BENCH${String(index + 1).padStart(4, '0')}`,
    );
    const settings = {
      ...sandboxSettings({ apiUrl: `${slackUrl}/api/`, camsUrl, dataDir: place.dataDir }),
      // One click a request, whatever it removes.
      DEFAULT_DESK_TWO_APPROVERS: 'off',
      ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }),
      ...(desks.length > 0 && { DEFAULT_DESK_CHANNELS: desks.join(',') }),
    };
    if (desks.length > 0) await giveGroups(place, desks, groups);
    async function act(start: typeof startGroupkeeper, appToken: string): Promise<Actor> {
      const port = await freePort();
      const inMode =
        mode === 'socket'
          ? { SLACK_APP_TOKEN: appToken }
          : { SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: SECRET, PORT: `${port}` };
      const subject = ending(await start({ settings: { ...settings, ...inMode }, profiles }));
      if (mode === 'socket') await connected(load, appToken);
      const way =
        mode === 'socket'
          ? { kind: mode, token: appToken }
          : { kind: mode, url: `http://127.0.0.1:${port}/slack/events`, secret: SECRET };
      return {
        subject,
        restart: async () => {
          await subject.stop();
          return act(start, appToken);
        },
        drive: async (deliveries, rate) => {
          const before = cpuOf(subject.pid);
          const seen = await load.ask({ ...way, rate, deliveries }, driven);
          await quiet(slack);
          return { ...seen, cpuEach: (cpuOf(subject.pid) - before) / deliveries.length };
        },
      };
    }
    return {
      groupkeeper: await act(startGroupkeeper, APP_TOKEN),
      bare: await act(startBareBolt, BARE_TOKEN),
      slack,
      cams,
      camsUrl,
      load,
      desks,
      slackUrl,
      groups,
      place,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until an app keeps both its connections. */
async function connected(load: Helper, token: string): Promise<void> {
  while ((await load.ask({ kind: 'connections', token }, z.number())) < 2) await setTimeout(50);
}

/** Waits until nobody has called Slack for a moment. */
const quiet = (slack: Helper): Promise<void> => quietFor(slack, QUIET_FOR);

/** Waits until nobody has called Slack for so many ms. */
export async function quietFor(slack: Helper, ms: number): Promise<void> {
  const calls = async (): Promise<number> => {
    const counts = await slack.ask({ kind: 'counts' }, z.record(z.string(), z.number()));
    return Object.values(counts).reduce((sum, each) => sum + each, 0);
  };
  const until = performance.now() + QUIET_WITHIN;
  for (let last = -1, now = await calls(); now !== last && performance.now() < until; now = await calls()) {
    last = now;
    await setTimeout(ms);
  }
}
