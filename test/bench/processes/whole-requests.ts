import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { callbacks } from '../../../src/slack/ids';
import { type CamsCall, camsCall } from './cams-call';
import { countRequests } from './count-requests';
import { type At, clicked, type Filled, handedIn, typed } from './payloads';
import { type Card, card } from './slack/cards';
import { openView } from './slack/views';
import { quietFor, type Stage } from './stage';

/** Something asked for: what is typed, by whom and where, and what its form is filled with. */
export interface Asked extends At {
  readonly text: string;
  readonly filled: Filled;
}

const WITHIN = 60_000;
const CLOSED = '200 clear';
/** Longer than posts to one channel are kept apart. */
const SETTLED = 1600;

/** Types commands, fills the forms that they open and hands them in. @throws when a form is not taken */
export async function handInAll(stage: Stage, asked: readonly Asked[], rate: number): Promise<void> {
  const { slack, slackUrl, groupkeeper } = stage;
  await slack.ask({ kind: 'forget' }, z.unknown());
  const commands = asked.map((each) => typed(each.text, `${slackUrl}/commands/bench`, each));
  await groupkeeper.drive(commands, rate);
  const filled = await until(asked.length, 'forms', () =>
    slack.ask({ kind: 'views', callbackId: callbacks.operation }, z.array(openView)),
  );
  const byTrigger = new Map(filled.map((view) => [view.triggerId, view]));
  const forms = asked.flatMap((each, index) => {
    const view = byTrigger.get(String(commands[index]?.payload.trigger_id));
    return view === undefined ? [] : [handedIn(view, each.filled, each.person)];
  });
  const { answers } = await groupkeeper.drive(forms, rate);
  if (answers[CLOSED] !== asked.length) throw new Error(`not every form was taken: ${JSON.stringify(answers)}`);
}

/** Asks for all of it, as `handInAll`, and waits for the cards. @returns the cards, in the order in which they were posted */
export async function askAll(stage: Stage, asked: readonly Asked[], rate: number): Promise<readonly Card[]> {
  await handInAll(stage, asked, rate);
  return until(asked.length, 'cards', () => stage.slack.ask({ kind: 'cards' }, z.array(card)));
}

/** When each click was sent, and the writes that came of them, in their order. */
export interface Confirmed {
  readonly sent: readonly number[];
  readonly writes: readonly CamsCall[];
}

/** Confirms on every card, and waits until each write has arrived and been told of. CAMS has to have forgotten earlier ones. */
export async function confirmAll(
  { cams, groupkeeper, slack, slackUrl }: Stage,
  cards: readonly Card[],
  rate: number,
  person?: string,
): Promise<Confirmed> {
  const clicks = cards.map((each) => clicked(each, 'confirm', `${slackUrl}/actions/bench`, person));
  const { sent } = await groupkeeper.drive(clicks, rate);
  const writes = await until(cards.length, 'writes', async () => {
    const calls = await cams.ask({ kind: 'calls' }, z.array(camsCall));
    return calls.filter(({ action }) => !action.startsWith('List'));
  });
  if (writes.length !== cards.length) throw new Error(`${cards.length} clicks led to ${writes.length} writes`);
  await quietFor(slack, SETTLED);
  return { sent, writes };
}

/** Waits until so many requests have succeeded, and have been told of. */
export async function untilSucceeded({ place, slack }: Stage, count: number): Promise<void> {
  await until(count, 'successes', async () => Array.from({ length: await countRequests(place, 'succeeded') }));
  await quietFor(slack, SETTLED);
}

/** @throws when there are not so many in time */
async function until<T>(count: number, what: string, look: () => Promise<readonly T[]>): Promise<readonly T[]> {
  const last = performance.now() + WITHIN;
  for (;;) {
    const found = await look();
    if (found.length >= count) return found;
    if (performance.now() > last) throw new Error(`${found.length} of ${count} ${what} came`);
    await setTimeout(100);
  }
}
