import { z } from 'zod';
import { camsCall } from '../processes/cams-call';
import { countRequests } from '../processes/count-requests';
import { typed } from '../processes/payloads';
import { EACH } from '../processes/slack/replies';
import { slackCall } from '../processes/slack/slack-call';
import { type Stage, setStage } from '../processes/stage';
import { askAll, confirmAll, handInAll, untilSucceeded } from '../processes/whole-requests';
import type { Conditions, Measurement } from '../row';
import { EXPECTED, type Expected } from './expected-calls';

/** Who somebody is, and where: remembered for a while. */
const LOOK_UPS: readonly string[] = [
  'auth.test',
  'users.info',
  'conversations.info',
  'conversations.members',
  'usergroups.users.list',
];
/** The requester, the approver, the channel, its people and the approvers' user group. */
const MOST_LOOK_UPS = 5;

interface Counted {
  readonly cams: readonly string[];
  readonly slack: readonly string[];
  readonly lookUps: readonly string[];
}

/** Counts the calls for one request of each operation. */
export async function measureCalls({ rounds, profiles, tell }: Conditions): Promise<Measurement[]> {
  const stage = await setStage({ mode: 'http', groups: rounds, desks: 1, cams: { instant: true }, profiles });
  const seen = new Map<string, Counted[]>();
  try {
    for (const [round, groupId] of stage.groups.entries()) {
      tell(`round ${round + 1}`);
      await command(stage, 'list nothing status:ACTIVE', 'U0DINA');
      for (const [index, expected] of EXPECTED.entries()) {
        const counted = await countOf(stage, expected, groupId, round * EXPECTED.length + index);
        seen.set(expected.name, [...(seen.get(expected.name) ?? []), counted]);
      }
    }
    return EXPECTED.flatMap((expected) => linesOf(expected, seen.get(expected.name) ?? []));
  } finally {
    await stage.stop();
  }
}

async function countOf(
  stage: Stage,
  { text, filled, confirmed }: Expected,
  groupId: string,
  nth: number,
): Promise<Counted> {
  const { slack, cams, place } = stage;
  const succeeded = await countRequests(place, 'succeeded');
  // Nobody twice: the same asked again within a minute is asked about, and people are remembered.
  const who = (nth % EACH) + 1;
  const [person, approver] = [`U0ASKS${who}`, `U0APPROVES${who}`];
  await cams.ask({ kind: 'forget' }, z.unknown());
  await slack.ask({ kind: 'record' }, z.unknown());
  if (filled === undefined) await command(stage, text(groupId), person);
  else {
    const [channel] = stage.desks;
    const asked = [{ text: text(groupId), filled, person, ...(channel && { channel }) }];
    if (confirmed) await confirmAll(stage, await askAll(stage, asked, 1), 1, approver);
    else await handInAll(stage, asked, 1);
    await untilSucceeded(stage, succeeded + 1);
  }
  const calls = (await slack.ask({ kind: 'calls' }, z.array(slackCall))).map(({ method }) => method);
  return {
    cams: (await cams.ask({ kind: 'calls' }, z.array(camsCall))).map(({ action }) => action),
    slack: calls.filter((method) => !LOOK_UPS.includes(method)),
    lookUps: calls.filter((method) => LOOK_UPS.includes(method)),
  };
}

async function command(stage: Stage, text: string, person: string): Promise<void> {
  const [channel] = stage.desks;
  const at = { person, ...(channel && { channel }) };
  await stage.groupkeeper.drive([typed(text, `${stage.slackUrl}/commands/bench`, at)], 1);
}

function linesOf({ name, cams, slack }: Expected, seen: readonly Counted[]): Measurement[] {
  const line = (what: string, of: keyof Counted, atMost: number): Measurement => ({
    what: `\`${name}\`, ${what}${listed(seen.map((each) => each[of]))}`,
    unit: 'calls',
    values: seen.map((each) => each[of].length),
    reach: { by: 'value', atMost },
  });
  return [
    line('CAMS', 'cams', cams),
    line('Slack', 'slack', slack),
    line('Slack’s look-ups', 'lookUps', MOST_LOOK_UPS),
  ];
}

/** The calls of the round that made most, by name. */
function listed(rounds: readonly (readonly string[])[]): string {
  const most = [...rounds].sort((one, other) => other.length - one.length)[0] ?? [];
  const counts = new Map<string, number>();
  for (const each of most) counts.set(each, (counts.get(each) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => `${count} ${name}`);
  return all.length === 0 ? '' : `: ${all.join(', ')}`;
}
