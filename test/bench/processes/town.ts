import { z } from 'zod';
import { sandboxSettings } from '../../../sandbox/workspace';
import { freePort, type Place } from '../../support/world/places';
import { type Tally, tally } from './cams/tally';
import { giveGroups } from './give-groups';
import { startHelper } from './helper';
import { type Subject, startGroupkeeper } from './subject';
import { cpuOf } from './usage';

export interface TownOptions {
  /** Stays when the town is left. */
  readonly place: Place;
  /** How many Groupkeepers share that store; over HTTP, each delivery goes to the next. */
  readonly processes?: number;
  /** How many groups there are besides those of the sandbox. */
  readonly groups?: number;
  /** How many desks those groups are given to in turn, in place of the sandbox's desks. */
  readonly desks?: number;
  /** How long CAMS takes for each call, in ms. */
  readonly latency?: number;
  /** What the audit is sealed with; one that is made for the place unless it is given. */
  readonly auditKey?: string;
  readonly profiles?: string | undefined;
}

/** What people were answered; see `drive`. */
export const driven = z.object({
  latencies: z.array(z.number()),
  late: z.array(z.number()),
  answers: z.record(z.string(), z.number()),
});
export type Driven = z.infer<typeof driven>;

/** Groupkeeper among people who wait for its answers, each side in processes of its own. */
export interface Town {
  readonly subjects: readonly Subject[];
  readonly camsUrl: string;
  readonly groups: readonly string[];
  readonly desks: readonly string[];
  /** Lets the people do something with all Groupkeepers of the town; questions of `crowd.ts`. */
  people<A>(question: object, answer: z.ZodType<A>): Promise<A>;
  /** Calls at CAMS by action, since the last time it was asked. */
  camsCalls(): Promise<Readonly<Record<string, Tally>>>;
  /** CPU time all Groupkeepers have used so far, in ms. */
  cpu(): number;
  stop(): Promise<void>;
}

const SECRET = 'sandbox-signing-secret';
const address = z.object({ url: z.string() });

export async function setTown(options: TownOptions): Promise<Town> {
  const { place, processes = 1, groups: count = 0, desks: deskCount = 0, latency = 0, profiles } = options;
  const ends: (() => Promise<void>)[] = [];
  const ending = <T extends { readonly stop: () => Promise<void> }>(started: T): T => {
    ends.unshift(() => started.stop());
    return started;
  };
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0)) await end();
  };
  try {
    const [crowd, cams] = [ending(startHelper('crowd')), ending(startHelper('cams'))];
    const { url: slackUrl } = await crowd.ask({ kind: 'listen' }, address);
    const { url: camsUrl, groups } = await cams.ask(
      { kind: 'listen', groups: count, latency },
      address.extend({ groups: z.array(z.string()) }),
    );
    const desks = Array.from({ length: deskCount }, (_, index) => `C0BENCH${String(index + 1).padStart(4, '0')}`);
    if (desks.length > 0) await giveGroups(place, desks, groups);
    const settings = {
      ...sandboxSettings({ apiUrl: `${slackUrl}/api/`, camsUrl, dataDir: place.dataDir }),
      ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }),
      ...(desks.length > 0 && { DEFAULT_DESK_CHANNELS: desks.join(',') }),
      ...(options.auditKey !== undefined && { AUDIT_KEY: options.auditKey }),
      SLACK_APP_TOKEN: '',
      SLACK_SIGNING_SECRET: SECRET,
    };
    const subjects: Subject[] = [];
    const urls: string[] = [];
    for (let each = 0; each < processes; each += 1) {
      const port = await freePort();
      subjects.push(ending(await startGroupkeeper({ settings: { ...settings, PORT: `${port}` }, profiles })));
      urls.push(`http://127.0.0.1:${port}/slack/events`);
    }
    return {
      subjects,
      camsUrl,
      groups,
      desks,
      people: (question, answer) => crowd.ask({ ...question, urls, secret: SECRET }, answer),
      camsCalls: async () => {
        const calls = await cams.ask({ kind: 'tally' }, z.record(z.string(), tally));
        await cams.ask({ kind: 'forget' }, z.unknown());
        return calls;
      },
      cpu: () => subjects.reduce((sum, { pid }) => sum + cpuOf(pid), 0),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @throws when anything was answered in another way */
export function allAnswered(seen: Driven, as: string): Driven {
  const others = Object.entries(seen.answers).filter(([answer]) => answer !== as);
  if (others.length > 0) throw new Error(`not everything was answered: ${JSON.stringify(seen.answers)}`);
  return seen;
}
