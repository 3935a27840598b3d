import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { median, quantile } from '../figures';
import { camsCall } from '../processes/cams-call';
import { startHelper } from '../processes/helper';
import { type Stage, setStage } from '../processes/stage';
import { askAll, confirmAll } from '../processes/whole-requests';
import { inTurn } from '../rounds';
import type { Conditions, Measurement } from '../row';

const LATENCY = 80;
/** Requests in one round, each at a desk of its own. */
const COUNT = 12;
/** Clicks a second: one has come to its end before the next. */
const RATE = 1.5;

interface On {
  readonly store: 'sqlite' | 'postgres';
  readonly name: string;
  /** How much longer than the read it may take, in ms. */
  readonly more: number;
}

/** From a click on Confirm to the arrival of its write, beside one read of the same evidence. */
export async function measureClicks({ store, name, more }: On, conditions: Conditions): Promise<Measurement[]> {
  const { rounds, profiles, tell } = conditions;
  tell(name);
  const cams = { latency: LATENCY, instant: true };
  const stage = await setStage({ mode: 'http', store, groups: COUNT, desks: COUNT, cams, profiles });
  const clients = startHelper('clients');
  try {
    await clients.ask({ kind: 'connect', slackUrl: stage.slackUrl, camsUrl: stage.camsUrl }, z.unknown());
    await clickAll(stage);
    const seen = await inTurn(rounds, {
      click: () => clickAll(stage),
      read: async () => {
        const call = await lastRead(stage);
        const times: number[] = [];
        for (let at = 0; at < COUNT; at += 1) times.push(await clients.ask({ kind: 'time', call }, z.number()));
        return times;
      },
    });
    const beside = seen('read').map(median);
    const reach = { by: 'more', atMost: more } as const;
    return [
      { what: `${name}, median`, unit: 'ms', values: seen('click').map(median), beside, reach },
      { what: `${name}, slowest`, unit: 'ms', values: seen('click').map((each) => quantile(each, 1)), beside },
    ];
  } finally {
    await clients.stop();
    await stage.stop();
  }
}

/** @returns from the sending of each click to the arrival of its write, in ms */
async function clickAll(stage: Stage): Promise<readonly number[]> {
  await stage.cams.ask({ kind: 'links' }, z.unknown());
  const asked = stage.desks.map((channel, index) => ({
    text: `link delete ${stage.groups[index]}`,
    channel,
    filled: { reason: `Measured ${randomUUID()}` },
  }));
  const cards = await askAll(stage, asked, 8);
  await stage.cams.ask({ kind: 'forget' }, z.unknown());
  const { sent, writes } = await confirmAll(stage, cards, RATE);
  return writes.map(({ at }, index) => at - (sent[index] ?? Number.NaN));
}

/** What Groupkeeper read last of a group. */
async function lastRead({ cams }: Stage): Promise<Pick<z.infer<typeof camsCall>, 'action' | 'params'>> {
  const calls = await cams.ask({ kind: 'calls' }, z.array(camsCall));
  const read = calls.findLast(({ action }) => action === 'ListChatGroup');
  if (read === undefined) throw new Error('nothing was read');
  return read;
}
