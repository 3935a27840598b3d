import type { SlackMessage } from '../../sandbox/slack';
import { desk, people } from '../../sandbox/workspace';
import { cardsOf, hasEnded, makeTarget, stateOn, submit } from '../support/fleet/ask';
import { createFleet, type Fleet } from '../support/fleet/fleet';
import type { Member } from '../support/fleet/member';
import { type WriteCase, writeCases } from '../support/fleet/writes';
import { printFigure, randomOf, times } from './figure';

/** Where the process is killed: at a step its own log names, or at what a stand-in sees of it. */
const steps = ['confirmed', 'recorded', 'sent', 'applied', 'replied', 'kept', 'posted'] as const;
type Step = (typeof steps)[number];

/** How long a request may take to its end after a crash: the lease of its job, settling, and looks between. */
const WITHIN = { AddChatGroup: 12 * 60_000, other: 4 * 60_000 };

/** How many messages the card at this place has, itself and its thread; what other requests still post does not count. */
function messagesOf(fleet: Fleet, at: number): number {
  const card = cardsOf(fleet)[at];
  if (card === undefined) return 0;
  return fleet.slack.messages(desk).filter(({ ts, thread_ts }) => ts === card.ts || thread_ts === card.ts).length;
}

/** Arranges the kill. @param at which card, from the first on, is the request's @returns a promise of the process being gone */
async function killAt(fleet: Fleet, member: Member, step: Step, at: number, { action }: WriteCase): Promise<void> {
  const { slack, cams } = fleet;
  const killWhen = async (seen: () => boolean): Promise<void> => {
    await fleet.until(() => seen() || !member.isAlive());
    await member.kill();
  };
  const before = messagesOf(fleet, at);
  switch (step) {
    case 'sent':
      cams.faults.add({ kind: 'lost-before-applying', action });
      return killWhen(() => cams.writes(action).length > 0);
    case 'applied':
      cams.faults.add({ kind: 'timeout', action });
      return killWhen(() => cams.writes(action).length > 0);
    case 'posted':
      slack.faults.add({ kind: 'lost-reply', method: 'chat.postMessage' });
      return killWhen(() => messagesOf(fleet, at) > before);
    default:
      member.dieAt(step);
      return member.gone;
  }
}

interface Run {
  readonly writes: number;
  readonly state: string;
}

/** One request, its process killed at one step, a new one started. */
async function crash(fleet: Fleet, member: Member, each: WriteCase, step: Step): Promise<Run & { member: Member }> {
  const { slack, cams } = fleet;
  cams.clearCalls();
  const before = cardsOf(fleet).length;
  const dina = slack.person(people.dina);
  const target = makeTarget(fleet, each);
  let killed: Promise<void>;
  if (each.confirm === undefined) {
    killed = killAt(fleet, member, step, before, each);
    await submit(fleet, dina, each, target);
  } else {
    await submit(fleet, dina, each, target);
    const card = await fleet.until(() => cardsOf(fleet)[before]);
    killed = killAt(fleet, member, step, before, each);
    await slack.person(people.raka).clicks(each.confirm, { confirm: true, in: card });
  }
  await Promise.race([killed, fleet.until(() => !member.isAlive())]);
  slack.faults.clear();
  cams.faults.clear();

  const survivor = await fleet.start();
  const killedAt = fleet.clock.now();
  const card: SlackMessage = await fleet.until(() => cardsOf(fleet)[before]);
  const within = each.action === 'AddChatGroup' ? WITHIN.AddChatGroup : WITHIN.other;
  await fleet.until(() => hasEnded(fleet, card), within + killedAt - fleet.clock.now());
  const run = { writes: cams.writes().length, state: stateOn(fleet, card) ?? 'none' };
  if (cams.world.group(target.groupId) !== undefined) cams.world.deleteGroupInConsole(target.groupId);
  return { ...run, member: survivor };
}

/** So many runs share a workspace: what each look costs grows with the messages that stand there. */
const RUNS_TOGETHER = 100;

interface Plan {
  readonly run: number;
  readonly step: Step;
  readonly each: WriteCase;
}

/** The runs one after the other, each with what is killed when. */
function planOf(runs: number): Plan[] {
  const random = randomOf(20261121);
  return Array.from({ length: runs }, (_, run) => {
    const step = steps[run % steps.length];
    const each = writeCases[Math.floor(random() * writeCases.length)];
    if (step === undefined || each === undefined) throw new Error('there is nothing to kill');
    return { run, step, each };
  });
}

/** Some runs in one workspace, one after the other. */
async function killInOneWorkspace(store: 'sqlite' | 'postgres', plans: readonly Plan[]): Promise<Run[]> {
  const fleet = await createFleet({ store });
  const runs: Run[] = [];
  try {
    let member = await fleet.start();
    for (const { run, step, each } of plans) {
      const ended = await crash(fleet, member, each, step).catch((error: unknown) => {
        const cards = cardsOf(fleet)
          .slice(-1)
          .map((card) => fleet.slack.render(card));
        throw new Error(`run ${run}, ${each.action} at ${step}: ${String(error)}\n${cards.join('\n')}`);
      });
      member = ended.member;
      runs.push(ended);
    }
  } finally {
    await fleet.stop();
  }
  return runs;
}

/** Kills a process again and again, and prints what became of the requests. @returns how many were written twice */
export async function killAgainAndAgain(name: string): Promise<number> {
  const plans = planOf(times(500, 7));
  const runs: Run[] = [];
  for (let from = 0; from < plans.length; from += RUNS_TOGETHER) {
    const together = plans.slice(from, from + RUNS_TOGETHER);
    runs.push(...(await killInOneWorkspace(name === 'SQLite' ? 'sqlite' : 'postgres', together)));
  }
  const states: Record<string, number> = {};
  for (const { state } of runs) states[state] = (states[state] ?? 0) + 1;
  const secondWrites = runs.filter(({ writes }) => writes > 1).length;
  printFigure(1, `SIGKILL at ${steps.length} steps of six writes, ${name}`, {
    runs: runs.length,
    'second writes': secondWrites,
    ...states,
  });
  return secondWrites;
}
