import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Delivery } from '../processes/load/delivery';
import { typed } from '../processes/payloads';
import { type Actor, type Stage, setStage } from '../processes/stage';
import { lowestResidentOf } from '../processes/usage';
import { askAll, confirmAll } from '../processes/whole-requests';
import type { Conditions, Measurement } from '../row';

/** Requests in one go: so many whole ones, each of which is three deliveries, and else commands. */
const BATCH = 1000;
const WHOLE = 60;
const RATE = { whole: 20, commands: 150, bare: 300 } as const;
/** V8 gives back what it does not need within half a minute without work, in s. */
const REST = 30;
/** So many goes, unless the bench is kept short. */
const GOES = 10;

/** What both hold in memory after many requests, and whether it grows between the half of them and all. */
export async function measureMemory({ seconds, profiles, tell }: Conditions): Promise<Measurement[]> {
  const goes = Math.min(GOES, 2 * seconds);
  const stage = await setStage({
    mode: 'socket',
    groups: WHOLE,
    desks: WHOLE,
    cams: { instant: true },
    profiles,
  });
  const after = (done: number): string => (done * BATCH).toLocaleString('en');
  try {
    const own: number[] = [];
    const bare: number[] = [];
    for (let done = 1; done <= goes; done += 1) {
      tell(`${after(done)} requests`);
      await manyToGroupkeeper(stage);
      await stage.bare.drive(commands(stage, BATCH), RATE.bare);
      if (done !== goes / 2 && done !== goes) continue;
      const lowest = ({ subject }: Actor) => lowestResidentOf(subject.pid, REST);
      const [ours, theirs] = await Promise.all([lowest(stage.groupkeeper), lowest(stage.bare)]);
      own.push(ours);
      bare.push(theirs);
    }
    const [half, all] = [own.slice(0, 1), own.slice(1)];
    return [
      {
        what: `memory after ${after(goes)} requests`,
        unit: 'MB',
        values: all,
        beside: bare.slice(1),
        reach: { by: 'more', atMost: 60 },
      },
      {
        what: `the same, beside itself after ${after(goes / 2)}`,
        unit: 'MB',
        values: all,
        beside: half,
        reach: { by: 'more', atMost: 5 },
      },
    ];
  } finally {
    await stage.stop();
  }
}

async function manyToGroupkeeper(stage: Stage): Promise<void> {
  await stage.cams.ask({ kind: 'links' }, z.unknown());
  const asked = stage.desks.map((channel, index) => ({
    text: `link delete ${stage.groups[index]}`,
    channel,
    filled: { reason: `Measured ${randomUUID()}` },
  }));
  await confirmAll(stage, await askAll(stage, asked, RATE.whole), RATE.whole);
  await stage.groupkeeper.drive(commands(stage, BATCH - 3 * WHOLE), RATE.commands);
  await stage.cams.ask({ kind: 'forget' }, z.unknown());
}

/** `/chatgroup help` and `/chatgroup` in turn, at the desks in turn. */
const commands = ({ slackUrl, desks }: Stage, count: number): Delivery[] =>
  Array.from({ length: count }, (_, index) => {
    const channel = desks[index % desks.length];
    return typed(index % 2 === 0 ? 'help' : '', `${slackUrl}/commands/bench`, { ...(channel && { channel }) });
  });
