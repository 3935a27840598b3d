import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { quantile } from '../figures';
import { CROWD } from '../processes/crowd/people';
import { allAnswered, driven, inTown, type Town } from '../processes/town';
import type { Conditions, Measurement, Row } from '../row';

const GROUPS = 10_000;
const LATENCY = 80;
/** Slack asks when somebody has stopped for a moment: together about as fast as five people type. */
const RATE = 15;
const WARM_WITHIN = 60_000;
const ATTEMPT = 500;
const WITHIN = 150;
/** Slack's patience, in ms. */
const PATIENCE = 3000;
/** How long people type into a picker that has nothing to offer yet, in s. */
const COLD_FOR = 3;
const FOUND = '200 options';

async function type(town: Town, count: number) {
  const subjects = Array.from({ length: 40 }, (_, index) => `Bench ${String(1 + index * 241).padStart(5, '0')}`);
  return town.people({ kind: 'type', subjects, rate: RATE, count }, driven);
}

/** Waits until something is found. @returns how long that took, in ms */
async function untilWarm(town: Town): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < WARM_WITHIN) {
    const { answers } = await type(town, 1);
    if (answers[FOUND] === 1) return performance.now() - began;
    await setTimeout(ATTEMPT);
  }
  throw new Error('the groups were never there');
}

/** What one round saw. */
interface Typed {
  readonly cold: number;
  readonly found: number;
  readonly readAfter: number;
  readonly crawled: number;
  readonly median: number;
  readonly warm: number;
  readonly meanwhile: number;
}

async function typeAll(town: Town, seconds: number): Promise<Typed> {
  await town.people({ kind: 'open pickers' }, z.number());
  await town.camsCalls();
  const began = performance.now();
  const first = await type(town, RATE * COLD_FOR);
  await untilWarm(town);
  const readAfter = performance.now() - began;
  const crawled = (await town.camsCalls()).ListChatGroup?.calls ?? 0;
  const then = allAnswered(await type(town, RATE * seconds), FOUND);
  return {
    cold: Math.max(...first.latencies),
    found: ((first.answers[FOUND] ?? 0) / first.latencies.length) * 100,
    readAfter,
    crawled,
    median: quantile(then.latencies, 0.5),
    warm: quantile(then.latencies, 0.99),
    meanwhile: (await town.camsCalls()).ListChatGroup?.calls ?? 0,
  };
}

async function measure({ rounds, seconds, profiles, tell }: Conditions): Promise<Measurement[]> {
  const seen: Typed[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    tell(`${GROUPS} groups, round ${round}`);
    const options = { groups: GROUPS, latency: LATENCY, profiles };
    seen.push(await inTown('sqlite', options, (town) => typeAll(town, seconds)));
  }
  const of = (figure: keyof Typed): number[] => seen.map((each) => each[figure]);
  return [
    { what: 'warm, p50', unit: 'ms', values: of('median') },
    { what: 'warm, p99', unit: 'ms', values: of('warm'), reach: { by: 'value', atMost: WITHIN } },
    { what: 'warm, ListChatGroup meanwhile', unit: 'calls', values: of('meanwhile') },
    { what: 'cold, the slowest', unit: 'ms', values: of('cold'), reach: { by: 'value', atMost: PATIENCE } },
    { what: 'cold, answers that offered anything', unit: '%', values: of('found') },
    { what: 'from the first letter until groups are offered', unit: 'ms', values: of('readAfter') },
    {
      what: 'cold, ListChatGroup until then, all who type together',
      unit: 'calls',
      values: of('crawled'),
      beside: seen.map(() => Math.ceil(GROUPS / 100)),
    },
  ];
}

export const picker: Row = {
  number: 8,
  what: `Group picker while people type, ${GROUPS.toLocaleString('en')} groups`,
  beside: 'nothing, but for the calls of CAMS',
  reach: `warm p99 ≤ ${WITHIN} ms; cold never over the 3 s that Slack waits; all who type share the reads of CAMS`,
  notes: [
    `${CROWD.length} people type the subjects of different groups, ${RATE} letters a second together. CAMS takes ${LATENCY} ms for each call.`,
    'Warm is a process that has read all groups. Cold is one that has just started, and reads them for the first time, ten pages a second; what it calls CAMS for is compared with how many pages hold all groups.',
  ],
  run: measure,
};
