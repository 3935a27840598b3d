import { z } from 'zod';
import { makePlace, type Place } from '../../support/world/places';
import { type AroundOptions, overOwnPort, SECRET, setAround } from './around';
import { type Tally, tally } from './cams/tally';
import { startHelper } from './helper';
import { setUp } from './set-up';
import { type Subject, startGroupkeeper } from './subject';
import { cpuOf } from './usage';

export interface TownOptions extends Pick<AroundOptions, 'groups' | 'desks' | 'auditKey'> {
  /** Stays when the town is left. */
  readonly place: Place;
  /** How many Groupkeepers share that store; over HTTP, each delivery goes to the next. */
  readonly processes?: number;
  /** How long CAMS takes for each call, in ms. */
  readonly latency?: number;
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

const address = z.object({ url: z.string() });

export function setTown({ place, processes = 1, latency = 0, profiles, ...around }: TownOptions): Promise<Town> {
  return setUp(async (ending) => {
    const crowd = ending(startHelper('crowd'));
    const { url: slackUrl } = await crowd.ask({ kind: 'listen' }, address);
    const { cams, camsUrl, groups, desks, settings } = await setAround(ending, {
      ...around,
      place,
      slackUrl,
      cams: { latency },
    });
    const subjects: Subject[] = [];
    const urls: string[] = [];
    for (let each = 0; each < processes; each += 1) {
      const own = await overOwnPort();
      subjects.push(ending(await startGroupkeeper({ settings: { ...settings, ...own.settings }, profiles })));
      urls.push(own.url);
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
    };
  });
}

/** Does something in a town that has a place of its own, and leaves neither behind. */
export async function inTown<T>(
  store: 'sqlite' | 'postgres',
  options: Omit<TownOptions, 'place'>,
  visit: (town: Town) => Promise<T>,
): Promise<T> {
  const place = await makePlace(store, { lasting: true });
  try {
    const town = await setTown({ ...options, place });
    try {
      return await visit(town);
    } finally {
      await town.stop();
    }
  } finally {
    await place.discard();
  }
}

/** @throws when anything was answered in another way */
export function allAnswered(seen: Driven, as: string): Driven {
  const others = Object.entries(seen.answers).filter(([answer]) => answer !== as);
  if (others.length > 0) throw new Error(`not everything was answered: ${JSON.stringify(seen.answers)}`);
  return seen;
}
