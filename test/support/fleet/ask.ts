import type { Person, SlackMessage } from '../../../sandbox/slack';
import { desk } from '../../../sandbox/workspace';
import { states } from '../../../src/texts/en/states';
import type { Fleet } from './fleet';
import type { Target, WriteCase } from './writes';

let serial = 0;

/** A group of its own for one request. */
export function makeTarget(fleet: Fleet, { hasLink }: WriteCase): Target {
  serial += 1;
  const members = [1, 2, 3].map((each) => `62811${String(serial).padStart(6, '0')}${each}`);
  const subject = `Torture ${process.pid}-${serial}`;
  const { groupId } = fleet.cams.world.addGroup({
    subject,
    participants: members,
    ...(hasLink ? { link: true as const } : {}),
  });
  return { groupId, subject, members: members.slice(0, 2) };
}

/** Only cards have a heading; the daily line of the audit stands in the channel as well. */
const isCard = ({ kind, thread_ts, blocks }: SlackMessage): boolean =>
  kind === 'message' && thread_ts === undefined && blocks.some(({ type }) => type === 'header');

export const cardsOf = ({ slack }: Fleet): SlackMessage[] => slack.messages(desk).filter(isCard);

/** Asks for a write, from the command to the submitted form. `whenOpen` is called while the form is filled in; `times` is how often each delivery comes. */
export async function submit(
  fleet: Fleet,
  who: Person,
  each: WriteCase,
  target: Target,
  { whenOpen, times = 1 }: { readonly whenOpen?: () => void; readonly times?: number } = {},
): Promise<void> {
  await who.types(desk, each.command(target), { times });
  await fleet.until(() => {
    const view = who.view();
    return view?.type === 'modal' && view.submit !== undefined;
  });
  whenOpen?.();
  const { outcome, labels } = await who.submits(each.fields(target), { times });
  if (outcome === 'errors' || outcome === 'failed')
    throw new Error(`not accepted: ${outcome} ${JSON.stringify(labels)}`);
}

/** How a card names its state now. */
export function stateOn(fleet: Fleet, card: SlackMessage): keyof typeof states | undefined {
  const now = cardsOf(fleet).find(({ ts }) => ts === card.ts);
  const text = now === undefined ? '' : fleet.slack.render(now);
  const found = Object.entries(states).filter(([, words]) => new RegExp(`^\\S* ?${words}$`, 'm').test(text));
  return found[0]?.[0] as keyof typeof states | undefined;
}

const ENDS: ReadonlySet<string> = new Set([
  'denied',
  'withdrawn',
  'expired',
  'stale',
  'succeeded',
  'partial',
  'failed',
  'unknown',
]);

export const hasEnded = (fleet: Fleet, card: SlackMessage): boolean => ENDS.has(stateOn(fleet, card) ?? '');
