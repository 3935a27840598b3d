import { z } from 'zod';
import { quantile } from '../figures';
import type { Delivery } from '../processes/load/delivery';
import { typed } from '../processes/payloads';
import { type Actor, type Stage, type Stretch, setStage } from '../processes/stage';
import { inTurn } from '../rounds';
import type { Conditions, Measurement } from '../row';

const RATES = [20, 100, 300] as const;
const WARM_UP = { count: 300, rate: 100 } as const;
/** Commands, however low the rate: of fewer, the slowest one would decide what 99 of 100 took. */
const LEAST = 200;
/** Slack's patience, in ms. */
const PATIENCE = 3000;
const BARE = 'bare';

/** What is typed, by how it is named in the table. */
const COMMANDS: Readonly<Record<string, string>> = { '/chatgroup help': 'help', '/chatgroup': '' };

/** From a slash command to its acknowledgement, at several rates, beside a Bolt app that only acknowledges. */
export async function measureAcks(mode: 'http' | 'socket', conditions: Conditions): Promise<Measurement[]> {
  const { rounds, seconds, profiles, tell } = conditions;
  const stage = await setStage({ mode, profiles });
  try {
    const commands = (text: string, count: number): Delivery[] =>
      Array.from({ length: count }, () => typed(text, `${stage.slackUrl}/commands/bench`));
    const enough = (rate: number): number => Math.max(LEAST, rate * seconds);
    const type = (actor: Actor, text: string, rate: number, count = enough(rate)): Promise<Stretch> =>
      actor.drive(commands(text, count), rate).then(taken);

    for (const text of Object.values(COMMANDS)) await type(stage.groupkeeper, text, WARM_UP.rate, WARM_UP.count);
    await type(stage.bare, 'help', WARM_UP.rate, WARM_UP.count);
    const measured: Measurement[] = [];
    const late: number[] = [];
    for (const rate of RATES) {
      tell(`${rate} a second`);
      const ways = Object.entries(COMMANDS).map(
        ([name, text]) => [name, () => type(stage.groupkeeper, text, rate)] as const,
      );
      const seen = await inTurn(rounds, {
        ...Object.fromEntries(ways),
        [BARE]: () => type(stage.bare, 'help', rate),
      });
      for (const name of Object.keys(COMMANDS)) {
        measured.push(...compare(`\`${name}\`, ${rate} a second`, seen(name), seen(BARE)));
      }
      late.push(
        ...[...Object.keys(COMMANDS), BARE].flatMap((name) => seen(name).map((each) => quantile(each.late, 0.99))),
      );
    }
    return [...measured, ...(await ceilings(stage, rounds)), { what: 'load sent late, p99', unit: 'ms', values: late }];
  } finally {
    await stage.stop();
  }
}

/** @throws when anything was acknowledged otherwise than with an empty 200; what came too late counts as late */
function taken(stretch: Stretch): Stretch {
  const others = Object.entries(stretch.answers).filter(([answer]) => answer !== '200' && answer !== 'none');
  if (others.length > 0) throw new Error(`not every command was taken: ${JSON.stringify(stretch.answers)}`);
  return stretch;
}

function compare(what: string, subject: readonly Stretch[], beside: readonly Stretch[]): Measurement[] {
  const both = (figure: (stretch: Stretch) => number) => ({ values: subject.map(figure), beside: beside.map(figure) });
  const p = (share: number) => both(({ latencies }) => quantile(latencies, share));
  return [
    { what: `${what}, p50`, unit: 'ms', ...p(0.5), reach: { by: 'times', atMost: 1.5 } },
    { what: `${what}, p99`, unit: 'ms', ...p(0.99), reach: { by: 'times', atMost: 2 } },
    {
      what: `${what}, over 3 s`,
      unit: 'acks',
      ...both(({ latencies }) => latencies.filter((each) => each > PATIENCE).length),
      reach: { by: 'value', atMost: 0 },
    },
    { what: `${what}, CPU for each`, unit: 'ms', ...both(({ cpuEach }) => cpuEach) },
  ];
}

/** What the stand-in for Slack could answer, and the source of load could send, if nothing else held them up. */
export async function ceilings({ load, slackUrl }: Stage, rounds: number): Promise<Measurement[]> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const call = { url: `${slackUrl}/api/users.info`, body: 'user=U0DINA&include_locale=true', atOnce: 16, ms: 1000 };
    values.push(await load.ask({ kind: 'flood', ...call }, z.number()));
  }
  return [{ what: 'ceiling of the stand-in for Slack and of what sends the load', unit: 'a second', values }];
}
