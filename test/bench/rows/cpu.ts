import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { camsCall } from '../processes/cams-call';
import { countRequests } from '../processes/count-requests';
import { type Helper, startHelper } from '../processes/helper';
import { slackCall } from '../processes/slack/slack-call';
import { type Stage, setStage } from '../processes/stage';
import { cpuOf } from '../processes/usage';
import { askAll, confirmAll } from '../processes/whole-requests';
import type { Conditions, Measurement } from '../row';

const DESKS = 200;
/** What CAMS's quota allows, with two reads for each click. */
const RATE = 20;
/** Calls under way at once, where the ceiling is looked for. */
const AT_ONCE = 8;

interface Seen {
  /** For one request, in ms. */
  readonly own: number;
  readonly beside: number;
  readonly calls: number;
  /** Calls a second that the stand-ins answered to the clients alone. */
  readonly ceiling: number;
}

/** CPU time for whole requests, beside that of the two clients alone making the same calls. */
export async function measureCpu({ rounds, profiles, tell }: Conditions): Promise<Measurement[]> {
  // The clients alone are not held to a quota; Groupkeeper holds itself to it.
  const cams = { instant: true, quota: 100_000 };
  const stage = await setStage({ mode: 'http', groups: DESKS, desks: DESKS, cams, profiles });
  const clients = startHelper('clients');
  try {
    await clients.ask({ kind: 'connect', slackUrl: stage.slackUrl, camsUrl: stage.camsUrl }, z.unknown());
    tell('warming up');
    await measureOnce(stage, clients);
    const seen: Seen[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      tell(`round ${round}`);
      seen.push(await measureOnce(stage, clients));
    }
    const succeeded = await countRequests(stage.place, 'succeeded');
    const asked = DESKS * (rounds + 1);
    if (succeeded !== asked) throw new Error(`${succeeded} of ${asked} requests succeeded`);
    const both = { values: seen.map(({ own }) => own), beside: seen.map(({ beside }) => beside) };
    const ceilings = seen.map(({ ceiling }) => ceiling);
    return [
      { what: 'CPU time for each', unit: 'ms', ...both, reach: { by: 'times', atMost: 2 } },
      { what: 'of it our own', unit: 'ms', ...both, reach: { by: 'more', atMost: 10 } },
      { what: 'calls for each, the same on both sides', unit: 'calls', values: seen.map(({ calls }) => calls) },
      { what: 'ceiling of both stand-ins, called by the clients alone', unit: 'a second', values: ceilings },
    ];
  } finally {
    await clients.stop();
    await stage.stop();
  }
}

async function measureOnce(stage: Stage, clients: Helper): Promise<Seen> {
  const { slack, cams, groupkeeper } = stage;
  await cams.ask({ kind: 'links' }, z.unknown());
  await cams.ask({ kind: 'forget' }, z.unknown());
  await slack.ask({ kind: 'record' }, z.unknown());
  const began = performance.now();
  const own = await cpuOfWork(groupkeeper.subject.pid, async () => {
    const asked = stage.desks.map((channel, index) => ({
      text: `link delete ${stage.groups[index]}`,
      channel,
      filled: { reason: `Measured ${randomUUID()}` },
    }));
    await confirmAll(stage, await askAll(stage, asked, RATE), RATE);
  });
  const over = performance.now() - began;
  const made = {
    slack: await slack.ask({ kind: 'calls' }, z.array(slackCall)),
    cams: await cams.ask({ kind: 'calls' }, z.array(camsCall)),
  };
  await cams.ask({ kind: 'links' }, z.unknown());
  await clients.ask({ kind: 'load', ...made }, z.unknown());
  const took = await clients.ask({ kind: 'play', atOnce: AT_ONCE }, z.number());
  await cams.ask({ kind: 'links' }, z.unknown());
  const beside = await cpuOfWork(clients.pid, () => clients.ask({ kind: 'spread', over }, z.unknown()));
  const calls = made.slack.length + made.cams.length;
  return { own: own / DESKS, beside: beside / DESKS, calls: calls / DESKS, ceiling: (calls * 1000) / took };
}

/** CPU time of a process while something is done, in ms. */
async function cpuOfWork(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = cpuOf(pid);
  await work();
  return cpuOf(pid) - before;
}
