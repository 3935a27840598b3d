import { z } from 'zod';
import { makePlace } from '../../support/world/places';
import { quantile } from '../figures';
import { setTown } from '../processes/town';
import type { Conditions, Measurement, Row } from '../row';

const REQUESTS = 1000;
/** About one message a second goes to a channel: so many never wait for that. */
const DESKS = 200;
const LATENCY = 200;
/** Of CAMS, for each action. */
const QUOTA = 50;
const PROCESSES = [1, 2, 3] as const;
const SHARE = 0.9;

const lived = z.object({
  ms: z.number(),
  ends: z.record(z.string(), z.number()),
  latencies: z.array(z.number()),
});

async function measureOn(processes: number, { rounds, profiles, tell }: Conditions): Promise<Measurement[]> {
  const rates: number[] = [];
  const possible: number[] = [];
  const most: number[] = [];
  const each: number[] = [];
  const throttled: number[] = [];
  const slow: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    tell(`${REQUESTS} requests on ${processes}, round ${round}`);
    const place = await makePlace('postgres', { lasting: true });
    const town = await setTown({ place, processes, groups: REQUESTS, desks: DESKS, latency: LATENCY, profiles });
    try {
      const desks = town.desks.map((channelId, at) => ({
        channelId,
        groupIds: town.groups.filter((_, index) => index % DESKS === at),
      }));
      const { ms, ends, latencies } = await town.people({ kind: 'live', desks }, lived);
      if (ends.succeeded !== REQUESTS) throw new Error(`requests ended otherwise: ${JSON.stringify(ends)}`);
      const calls = Object.values(await town.camsCalls());
      const busiest = Math.max(...calls.map((some) => some.calls));
      rates.push((REQUESTS * 1000) / ms);
      possible.push((QUOTA * REQUESTS) / busiest);
      most.push(Math.max(...calls.map(({ mostASecond }) => mostASecond)));
      each.push(busiest / REQUESTS);
      throttled.push(calls.reduce((sum, some) => sum + some.throttled, 0));
      slow.push(quantile(latencies, 0.99));
    } finally {
      await town.stop();
      await place.discard();
    }
  }
  const on = processes === 1 ? '1 process' : `${processes} processes`;
  return [
    {
      what: `${on}, requests`,
      unit: 'a second',
      values: rates,
      beside: possible,
      reach: { by: 'times', atLeast: SHARE },
    },
    {
      what: `${on}, most calls of one action within a second`,
      unit: 'calls',
      values: [Math.max(...most)],
      reach: { by: 'value', atMost: QUOTA },
    },
    { what: `${on}, refused by CAMS as too many`, unit: 'calls', values: throttled },
    { what: `${on}, calls of the busiest action for each request`, unit: 'calls', values: each },
    { what: `${on}, from the command to the outcome, p99`, unit: 'ms', values: slow },
  ];
}

export const throughput: Row = {
  number: 6,
  what: `${REQUESTS} confirmed requests on ${PROCESSES.join(', ')} processes with PostgreSQL`,
  beside: "what the quota of CAMS's busiest action allows",
  reach: `≥ ${SHARE} of it, never over ${QUOTA} a second for any action, all processes together`,
  notes: [
    `A request is everything from the command to the card that says how it ended; its operation is \`link delete\`. At each of ${DESKS} desks there is one at a time.`,
    `CAMS takes ${LATENCY} ms for each call, and refuses what is over ${QUOTA} a second of one action. What it allows is that, divided by the busiest action's calls for each request in the same run, reading all groups included.`,
    'Each delivery goes to the next process.',
  ],
  run: async (conditions) => {
    const measured: Measurement[] = [];
    for (const processes of PROCESSES) measured.push(...(await measureOn(processes, conditions)));
    return measured;
  },
};
