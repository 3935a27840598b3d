import { z } from 'zod';
import { quantile } from '../figures';
import { inTown, type Town } from '../processes/town';
import type { Conditions, Measurement, Row } from '../row';

const REQUESTS = 1000;
/** Before them, uncounted: a process that was started just now still compiles what it runs. */
const WARMING = 200;
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

/** What one round saw. */
interface Rushed {
  readonly rate: number;
  readonly possible: number;
  readonly most: number;
  readonly each: number;
  readonly throttled: number;
  readonly slow: number;
}

/** Lets people ask for something at each group, spread over the desks. @throws when one does not succeed */
async function live(town: Town, groups: readonly string[]) {
  const desks = town.desks.map((channelId, at) => ({
    channelId,
    groupIds: groups.filter((_, index) => index % DESKS === at),
  }));
  const { ms, ends, latencies } = await town.people({ kind: 'live', desks }, lived);
  if (ends.succeeded !== groups.length) throw new Error(`requests ended otherwise: ${JSON.stringify(ends)}`);
  return { ms, latencies };
}

async function rush(town: Town): Promise<Rushed> {
  await live(town, town.groups.slice(REQUESTS));
  await town.camsCalls();
  const { ms, latencies } = await live(town, town.groups.slice(0, REQUESTS));
  const calls = Object.values(await town.camsCalls());
  const busiest = Math.max(...calls.map((some) => some.calls));
  return {
    rate: (REQUESTS * 1000) / ms,
    possible: (QUOTA * REQUESTS) / busiest,
    most: Math.max(...calls.map(({ mostASecond }) => mostASecond)),
    each: busiest / REQUESTS,
    throttled: calls.reduce((sum, some) => sum + some.throttled, 0),
    slow: quantile(latencies, 0.99),
  };
}

async function measureOn(processes: number, { rounds, profiles, tell }: Conditions): Promise<Measurement[]> {
  const seen: Rushed[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    tell(`${REQUESTS} requests on ${processes}, round ${round}`);
    const options = { processes, groups: REQUESTS + WARMING, desks: DESKS, latency: LATENCY, profiles };
    seen.push(await inTown('postgres', options, rush));
  }
  const of = (figure: keyof Rushed): number[] => seen.map((each) => each[figure]);
  const on = processes === 1 ? '1 process' : `${processes} processes`;
  return [
    {
      what: `${on}, requests`,
      unit: 'a second',
      values: of('rate'),
      beside: of('possible'),
      reach: { by: 'times', atLeast: SHARE },
    },
    {
      what: `${on}, most calls of one action within a second`,
      unit: 'calls',
      values: [Math.max(...of('most'))],
      reach: { by: 'value', atMost: QUOTA },
    },
    { what: `${on}, refused by CAMS as too many`, unit: 'calls', values: of('throttled') },
    { what: `${on}, calls of the busiest action for each request`, unit: 'calls', values: of('each') },
    { what: `${on}, from the command to the outcome, p99`, unit: 'ms', values: of('slow') },
  ];
}

export const throughput: Row = {
  number: 6,
  what: `${REQUESTS.toLocaleString('en')} confirmed requests on ${PROCESSES.join(', ')} processes with PostgreSQL`,
  beside: 'what CAMS’s quota allows',
  reach: `≥ ${SHARE} × of that, and never over ${QUOTA} calls a second of any action, all processes together`,
  notes: [
    `A request is everything from the command to the card that says how it ended; its operation is \`link delete\`. At each of ${DESKS} desks there is one at a time.`,
    `CAMS takes ${LATENCY} ms for each call, and refuses what is over ${QUOTA} a second of one action. What it allows is that number, divided by how often each request called the action that was called most in the same run; reading all groups counts too.`,
    `Each delivery goes to the next process. ${WARMING} requests go before those that count, so that processes are warm.`,
  ],
  run: async (conditions) => {
    const measured: Measurement[] = [];
    for (const processes of PROCESSES) measured.push(...(await measureOn(processes, conditions)));
    return measured;
  },
};
