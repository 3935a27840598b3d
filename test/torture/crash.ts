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

/** Kills a process again and again, and prints what became of the requests. @returns how many were written twice */
export async function killAgainAndAgain(name: string): Promise<number> {
  const runs = times(500, 7);
  const random = randomOf(20261121);
  const fleet = await createFleet({ store: name === 'SQLite' ? 'sqlite' : 'postgres' });
  const states: Record<string, number> = {};
  let secondWrites = 0;
  try {
    let member = await fleet.start();
    for (let run = 0; run < runs; run += 1) {
      const step = steps[run % steps.length] ?? 'sent';
      const each = writeCases[Math.floor(random() * writeCases.length)];
      if (each === undefined) continue;
      const ended = await crash(fleet, member, each, step).catch((error: unknown) => {
        const cards = cardsOf(fleet)
          .slice(-1)
          .map((card) => fleet.slack.render(card));
        throw new Error(`run ${run}, ${each.action} at ${step}: ${String(error)}\n${cards.join('\n')}`);
      });
      member = ended.member;
      states[ended.state] = (states[ended.state] ?? 0) + 1;
      if (ended.writes > 1) secondWrites += 1;
    }
  } finally {
    await fleet.stop();
  }
  printFigure(1, `SIGKILL at ${steps.length} steps of six writes, ${name}`, {
    runs,
    'second writes': secondWrites,
    ...states,
  });
  return secondWrites;
}
