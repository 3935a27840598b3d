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

interface Filled {
  readonly town: Town;
  readonly claims: readonly number[];
}

/** A place with a history of its own, claims measured on it, and an app on it that has read its groups. */
async function fillPlace(place: Place, entries: number, { rounds, profiles, tell }: Conditions): Promise<Filled> {
  const storage = startHelper('storage');
  const claims: number[] = [];
  try {
    const began = performance.now();
    await storage.ask({ kind: 'fill', place, entries }, z.unknown());
    tell(`${entries} audit entries written in ${Math.round((performance.now() - began) / 1000)} s`);
    for (let round = 0; round <= rounds; round += 1) {
      const taken = await storage.ask({ kind: 'claims', place, count: CLAIMS }, z.array(z.number()));
      // The first is a warm-up.
      if (round > 0) claims.push(median(taken));
    }
  } finally {
    await storage.stop();
  }
  const town = await setTown({ place, auditKey: HISTORY_KEY, profiles });
  return { town, claims };
}

const asks = {
  history: (count: number) => ({ kind: 'commands', text: 'history', expects: SUBJECTS, rate: RATE, count }),
  home: (count: number) => ({ kind: 'homes', expects: SUBJECTS, rate: RATE, count }),
};

async function measureOn(store: 'sqlite' | 'postgres', name: string, conditions: Conditions): Promise<Measurement[]> {
  const { rounds, seconds, tell } = conditions;
  tell(name);
  const places = { few: await makePlace(store, { lasting: true }), many: await makePlace(store, { lasting: true }) };
  const towns: Town[] = [];
  try {
    const few = await fillPlace(places.few, FEW, conditions);
    towns.push(few.town);
    const many = await fillPlace(places.many, MANY, conditions);
    towns.push(many.town);
    const take = async (town: Town, what: keyof typeof asks, count = RATE * seconds) =>
      allAnswered(await town.people(asks[what](count), driven), '200 answered').latencies;
    for (const { town } of [few, many]) {
      for (const what of ['home', 'history'] as const) await town.people(asks[what](WARM_UP), driven);
    }
    const measured: Measurement[] = [
      {
        what: `${name}, claim of the next job, p50`,
        unit: 'ms',
        values: many.claims,
        beside: few.claims,
        reach: { by: 'times', atMost: TIMES },
      },
    ];
    for (const [what, label] of [
      ['history', '`history`'],
      ['home', 'App Home'],
    ] as const) {
      const seen = await inTurn(rounds, { many: () => take(many.town, what), few: () => take(few.town, what) });
      const both = (share: number) => ({
        values: seen('many').map((latencies) => quantile(latencies, share)),
        beside: seen('few').map((latencies) => quantile(latencies, share)),
      });
      measured.push(
        { what: `${name}, ${label}, p50`, unit: 'ms', ...both(0.5), reach: { by: 'times', atMost: TIMES } },
        { what: `${name}, ${label}, p99`, unit: 'ms', ...both(0.99) },
      );
    }
    return measured;
  } finally {
    for (const town of towns) await town.stop();
    await places.few.discard();
    await places.many.discard();
  }
}

export const flat: Row = {
  number: 9,
  what: `\`history\`, claim of the next job and App Home with ${MANY} audit entries`,
  beside: `the same with ${FEW}`,
  reach: `≤ ${TIMES} ×`,
  notes: [
    'A request has seven entries; the newest twenty requests wait, in both, and 130 are asked a day. All are of one desk.',
    'Times of `history` and App Home end when the answer has arrived at Slack.',
  ],
  run: async (conditions) => [
    ...(await measureOn('sqlite', 'SQLite', conditions)),
    ...(await measureOn('postgres', 'PostgreSQL', conditions)),
  ],
};
