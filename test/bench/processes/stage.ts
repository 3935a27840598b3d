import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { makePlace, type Place } from '../../support/world/places';
import { type Around, type AroundOptions, overOwnPort, SECRET, setAround } from './around';
import { type Helper, startHelper } from './helper';
import type { Delivery } from './load/delivery';
import type { Driven } from './load/drive';
import { setUp } from './set-up';
import { type Subject, startBareBolt, startGroupkeeper } from './subject';
import { cpuOf } from './usage';

export interface StageOptions extends Pick<AroundOptions, 'groups' | 'desks' | 'cams'> {
  readonly mode: 'http' | 'socket';
  readonly store?: 'sqlite' | 'postgres';
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
export interface Stage extends Omit<Around, 'settings'> {
  readonly groupkeeper: Actor;
  readonly bare: Actor;
  readonly slack: Helper;
  /** Of the stand-in for Slack. */
  readonly slackUrl: string;
  readonly load: Helper;
  readonly place: Place;
  stop(): Promise<void>;
}

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

export function setStage({ mode, store = 'sqlite', profiles, ...options }: StageOptions): Promise<Stage> {
  return setUp(async (ending) => {
    const place = await makePlace(store, { lasting: true });
    ending({ stop: place.discard });
    const [load, slack] = [ending(startHelper('load')), ending(startHelper('slack'))];
    const { url: links } = await load.ask({ kind: 'links' }, address);
    const { url: slackUrl } = await slack.ask({ kind: 'listen', links }, address);
    const { settings, ...around } = await setAround(ending, { ...options, place, slackUrl });

    /** How an app is set up in this mode, and how it is reached then. */
    async function wayOf(token: string) {
      if (mode === 'socket') return { settings: { SLACK_APP_TOKEN: token }, way: { kind: mode, token } };
      const own = await overOwnPort();
      return { settings: own.settings, way: { kind: mode, url: own.url, secret: SECRET } };
    }

    async function act(start: typeof startGroupkeeper, token: string): Promise<Actor> {
      const own = await wayOf(token);
      const subject = ending(await start({ settings: { ...settings, ...own.settings }, profiles }));
      if (mode === 'socket') await connected(load, token);
      return {
        subject,
        restart: async () => {
          await subject.stop();
          return act(start, token);
        },
        drive: async (deliveries, rate) => {
          const before = cpuOf(subject.pid);
          const seen = await load.ask({ ...own.way, rate, deliveries }, driven);
          await quiet(slack);
          return { ...seen, cpuEach: (cpuOf(subject.pid) - before) / deliveries.length };
        },
      };
    }
    return {
      ...around,
      groupkeeper: await act(startGroupkeeper, APP_TOKEN),
      bare: await act(startBareBolt, BARE_TOKEN),
      slack,
      slackUrl,
      load,
      place,
    };
  });
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
