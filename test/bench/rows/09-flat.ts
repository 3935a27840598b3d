import { z } from 'zod';
import { makePlace, type Place } from '../../support/world/places';
import { median, quantile } from '../figures';
import { startHelper } from '../processes/helper';
import { HISTORY_KEY } from '../processes/storage/history-key';
import { SUBJECTS } from '../processes/storage/past-request';
import { allAnswered, driven, setTown, type Town } from '../processes/town';
import { inTurn } from '../rounds';
import type { Conditions, Measurement, Row } from '../row';

const FEW = 1000;
const MANY = 1_000_000;
const RATE = 10;
const WARM_UP = 50;
const CLAIMS = 200;
const TIMES = 1.5;

const ENTRIES = { few: FEW, many: MANY } as const;
type Size = keyof typeof ENTRIES;
const SIZES = ['few', 'many'] as const;

/** The places of one store, one with each history. */
type Places = Readonly<Record<Size, Place>>;

const asks = {
  history: (count: number) => ({ kind: 'commands', text: 'history', expects: SUBJECTS, rate: RATE, count }),
  home: (count: number) => ({ kind: 'homes', expects: SUBJECTS, rate: RATE, count }),
};

/** What something took among many entries and among few, held against each other. */
const compare = (what: string, many: readonly number[], few: readonly number[]): Measurement => ({
  what,
  unit: 'ms',
  values: many,
  beside: few,
  reach: { by: 'times', atMost: TIMES },
});

/** Writes the histories, the same into all stores. */
async function fillAll(stores: readonly Places[], { tell }: Conditions): Promise<void> {
  const storage = startHelper('storage');
  try {
    for (const size of SIZES) {
      const began = performance.now();
      const places = stores.map((store) => store[size]);
      await storage.ask({ kind: 'fill', places, entries: ENTRIES[size] }, z.unknown());
      const seconds = Math.round((performance.now() - began) / 1000);
      tell(`${ENTRIES[size]} audit entries written to each store in ${seconds} s`);
    }
  } finally {
    await storage.stop();
  }
}

/** How long a claim takes in a store that no app has open, the median of each round. */
async function measureClaims(places: Places, rounds: number): Promise<(name: string) => readonly number[]> {
  const storage = startHelper('storage');
  const claims = (place: Place) => async (): Promise<number> =>
    median(await storage.ask({ kind: 'claims', place, count: CLAIMS }, z.array(z.number())));
  try {
    for (const size of SIZES) await claims(places[size])();
    return await inTurn(rounds, { many: claims(places.many), few: claims(places.few) });
  } finally {
    await storage.stop();
  }
}

async function measureOn(name: string, places: Places, conditions: Conditions): Promise<Measurement[]> {
  const { rounds, seconds, profiles, tell } = conditions;
  tell(name);
  const claims = await measureClaims(places, rounds);
  const measured = [compare(`${name}, claim of the next job, p50`, claims('many'), claims('few'))];
  const towns: Town[] = [];
  try {
    const town = async (size: Size): Promise<Town> => {
      const set = await setTown({ place: places[size], auditKey: HISTORY_KEY, profiles });
      towns.push(set);
      return set;
    };
    const [few, many] = [await town('few'), await town('many')];
    const take = async (from: Town, what: keyof typeof asks, count = RATE * seconds) =>
      allAnswered(await from.people(asks[what](count), driven), '200 answered').latencies;
    for (const each of towns) for (const what of ['home', 'history'] as const) await take(each, what, WARM_UP);

    for (const [what, label] of [
      ['history', '`history`'],
      ['home', 'App Home'],
    ] as const) {
      const seen = await inTurn(rounds, { many: () => take(many, what), few: () => take(few, what) });
      const of = (size: Size, share: number) => seen(size).map((latencies) => quantile(latencies, share));
      measured.push(compare(`${name}, ${label}, p50`, of('many', 0.5), of('few', 0.5)), {
        what: `${name}, ${label}, p99`,
        unit: 'ms',
        values: of('many', 0.99),
        beside: of('few', 0.99),
      });
    }
    return measured;
  } finally {
    for (const town of towns) await town.stop();
  }
}

async function measure(conditions: Conditions): Promise<Measurement[]> {
  const made: Place[] = [];
  const places = async (store: 'sqlite' | 'postgres'): Promise<Places> => {
    const [few, many] = [await makePlace(store, { lasting: true }), await makePlace(store, { lasting: true })];
    made.push(few, many);
    return { few, many };
  };
  try {
    const [sqlite, postgres] = [await places('sqlite'), await places('postgres')];
    await fillAll([sqlite, postgres], conditions);
    return [
      ...(await measureOn('SQLite', sqlite, conditions)),
      ...(await measureOn('PostgreSQL', postgres, conditions)),
    ];
  } finally {
    for (const place of made) await place.discard();
  }
}

export const flat: Row = {
  number: 9,
  what: `\`history\`, claim of the next job and App Home with ${MANY.toLocaleString('en')} audit entries`,
  beside: `the same with ${FEW.toLocaleString('en')}`,
  reach: `p50 ≤ ${TIMES} ×`,
  notes: [
    'A request has seven entries; the newest twenty requests wait, in both, and 130 are asked a day. All are of one desk.',
    'Of those who open App Home every other one approves and has never asked for anything.',
    '`history` counts and charts up to 1,000 requests; among few entries there are fewer to count.',
    'Times of `history` and App Home end when the answer has arrived at Slack.',
  ],
  run: measure,
};
