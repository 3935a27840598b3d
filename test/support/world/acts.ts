import type { Fill, Person, SlackMessage } from '../../../sandbox/slack';
import type { World } from './world';

/** Types a command and waits for a form that can be handed in. */
export async function openForm(world: World, who: Person, command: string): Promise<string> {
  await who.types(world.desk, command);
  return world.until(() => formOf(world, who));
}

/** The text of a form that can be handed in, when this person has one open. */
export function formOf(world: World, who: Person): string | undefined {
  const view = who.view();
  return view?.type === 'modal' && view.submit !== undefined ? world.reads(view) : undefined;
}

/** Asks for an operation: command, form, card. @returns the card as it was first shown */
export async function ask(
  world: World,
  command: string,
  fields: Record<string, Fill> = {},
  who: Person = world.dina,
): Promise<SlackMessage> {
  const before = world.cards().length;
  await openForm(world, who, command);
  const handed = await who.submits(fields);
  if (handed.outcome === 'errors') throw new Error(`not accepted: ${JSON.stringify(handed)}`);
  return world.until(() => world.cards()[before]);
}

/** Waits until a card reads like this and its thread like that. @returns both as people read them then */
export async function reading(
  world: World,
  card: SlackMessage,
  like: RegExp,
  thread: RegExp = /(?:)/,
): Promise<{ card: string; thread: string }> {
  const now = (): SlackMessage | undefined => world.cards().find(({ ts }) => ts === card.ts);
  return world.until(() => {
    const shown = { card: world.reads(now()), thread: threadOf(world, card) };
    return like.test(shown.card) && thread.test(shown.thread) ? shown : undefined;
  });
}

export const threadOf = (world: World, card: SlackMessage): string => world.thread(card).map(world.reads).join('\n\n');

/** Waits for the newest private answer to this person. */
export function answerTo(world: World, who: Person, like: RegExp): Promise<SlackMessage> {
  return world.until(() =>
    who.sees(world.desk).findLast((each) => each.kind === 'ephemeral' && like.test(world.reads(each))),
  );
}

/** The group with this subject, as CAMS has it. */
export function groupCalled(world: World, subject: string) {
  const group = world.cams.world.groups('6281100000001').find((each) => each.subject.includes(subject));
  if (group === undefined) throw new Error(`no group is called ${subject}`);
  return group;
}
