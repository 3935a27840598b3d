import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { makePlace } from '../../support/world/places';
import { quantile } from '../figures';
import { driven, setTown, type Town } from '../processes/town';
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

async function measure({ rounds, seconds, profiles, tell }: Conditions): Promise<Measurement[]> {
  const cold: number[] = [];
  const found: number[] = [];
  const readAfter: number[] = [];
  const crawled: number[] = [];
  const warm: number[] = [];
  const median: number[] = [];
  const meanwhile: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    tell(`${GROUPS} groups, round ${round}`);
    const place = await makePlace('sqlite', { lasting: true });
    const town = await setTown({ place, groups: GROUPS, latency: LATENCY, profiles });
    try {
      await town.people({ kind: 'open pickers' }, z.number());
      await town.camsCalls();
      const began = performance.now();
      const first = await type(town, RATE * COLD_FOR);
      cold.push(Math.max(...first.latencies));
      found.push(((first.answers[FOUND] ?? 0) / first.latencies.length) * 100);
      await untilWarm(town);
      readAfter.push(performance.now() - began);
      crawled.push((await town.camsCalls()).ListChatGroup?.calls ?? 0);
      const then = await type(town, RATE * seconds);
      if (then.answers[FOUND] !== RATE * seconds)
        throw new Error(`not everything was found: ${JSON.stringify(then.answers)}`);
      warm.push(quantile(then.latencies, 0.99));
      median.push(quantile(then.latencies, 0.5));
      meanwhile.push((await town.camsCalls()).ListChatGroup?.calls ?? 0);
    } finally {
      await town.stop();
      await place.discard();
    }
  }
  return [
    { what: 'warm, p50', unit: 'ms', values: median },
    { what: 'warm, p99', unit: 'ms', values: warm, reach: { by: 'value', atMost: WITHIN } },
    { what: 'warm, ListChatGroup meanwhile', unit: 'calls', values: meanwhile },
    { what: 'cold, the slowest', unit: 'ms', values: cold, reach: { by: 'value', atMost: PATIENCE } },
    { what: 'cold, answers that offered anything', unit: '%', values: found },
    { what: 'from the first letter until groups are offered', unit: 'ms', values: readAfter },
    {
      what: 'cold, ListChatGroup until then, all who type together',
      unit: 'calls',
      values: crawled,
      beside: crawled.map(() => Math.ceil(GROUPS / 100)),
    },
  ];
}

export const picker: Row = {
  number: 8,
  what: `Group picker while typing, ${GROUPS} groups`,
  beside: 'nothing',
  reach: `p99 ≤ ${WITHIN} ms from a warm snapshot; cold never over Slack's 3 s; reads of CAMS shared by all who type`,
  notes: [
    `22 people type the subjects of different groups, ${RATE} letters a second together. CAMS takes ${LATENCY} ms for each call.`,
    'Cold is a process that has just started, while it reads all groups for the first time, ten pages a second; the calls of that are held against the pages that hold all groups once.',
  ],
  run: measure,
};
