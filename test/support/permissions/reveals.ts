import type { Person, SlackMessage } from '../../../sandbox/slack';
import { seconds } from '../../../src/domain/clock';
import { answerTo, ask, groupCalled, reading } from '../world/acts';
import type { World } from '../world/world';
import { bindOtherDesk, OTHER_APPROVER } from './other-desk';

/** Somebody who presses: a full member of the desk's channel at first, and what they have become by then. */
interface Presser {
  readonly column: string;
  readonly id: string;
  readonly becomes?: (world: World) => void;
}

const user = ({ slack }: World, id: string) => slack.workspace.user(id);
const leaves = ({ slack, desk }: World, id: string): void => {
  const channel = slack.workspace.channel(desk);
  channel.members = channel.members.filter((each) => each !== id);
};

export const pressers: readonly Presser[] = [
  { column: 'Full member', id: 'U0DINA' },
  { column: 'Approver', id: 'U0RAKA' },
  { column: 'Admin of the workspace', id: 'U0SINTA' },
  {
    ...{ column: 'Guest, named as approver', id: 'U0LATELY' },
    becomes: (world) => Object.assign(user(world, 'U0LATELY'), { is_restricted: true }),
  },
  {
    ...{ column: 'From outside, named as approver', id: 'U0STRANGER' },
    becomes: (world) => Object.assign(user(world, 'U0STRANGER'), { is_stranger: true }),
  },
  {
    ...{ column: 'Deactivated', id: 'U0GONE' },
    becomes: (world) => Object.assign(user(world, 'U0GONE'), { deleted: true }),
  },
  { column: "Another desk's approver", id: OTHER_APPROVER },
  { column: 'Not in the channel', id: 'U0AWAY', becomes: (world) => leaves(world, 'U0AWAY') },
];
/** Asks for what is not their own. */
const ASKER = 'U0BUDI';

/** Another desk beside this one, and everybody in the channel of this one: nobody is yet what they will become. */
export async function gather(world: World): Promise<void> {
  const { workspace } = world.slack;
  await bindOtherDesk(world);
  for (const id of [ASKER, ...pressers.map((each) => each.id)]) {
    if (workspace.users.some((each) => each.id === id)) continue;
    workspace.users.push({ id, name: id.slice(2).toLowerCase() });
    workspace.channel(world.desk).members.push(id);
  }
  for (const group of workspace.userGroups) group.users.push('U0LATELY', 'U0STRANGER');
}

/** Where one person finds the buttons. */
interface Places {
  /** Of a link that was made for them. */
  readonly made: SlackMessage;
  /** Of a removal they asked for. */
  readonly removal: SlackMessage;
  /** The answer to `show`. */
  readonly answer: SlackMessage;
}

/** Everybody asks for the same, the asker first, and then becomes what they are. */
export async function askedByAll(world: World): Promise<(id: string) => Places> {
  const places = new Map<string, Places>();
  for (const id of [ASKER, ...pressers.map((each) => each.id)]) places.set(id, await askedBy(world, id));
  world.cams.world.rotateLinkInConsole(groupCalled(world, 'Warehouse').groupId);
  for (const { becomes } of pressers) becomes?.(world);
  // So long it is remembered who somebody is.
  await world.passes(seconds(61));
  return (id) => {
    const found = places.get(id);
    if (found === undefined) throw new Error(`${id} has asked for nothing`);
    return found;
  };
}

async function askedBy(world: World, id: string): Promise<Places> {
  const who = world.slack.person(id);
  const warehouse = groupCalled(world, 'Warehouse');
  world.cams.world.deleteLinkInConsole(warehouse.groupId);
  const made = await ask(world, '/chatgroup link create Warehouse Night Shift', {}, who);
  await reading(world, made, /\bDone\b[\s\S]*\[Send me the QR code\]/);
  const [one] = groupCalled(world, 'Reseller').participants;
  const removal = await ask(world, `/chatgroup remove Reseller Onboarding +${one}`, { Reason: 'Spam' }, who);
  await who.types(world.desk, '/chatgroup show Reseller Onboarding');
  const answer = await answerTo(world, who, /\[Send me the QR code\]/);
  const now = (card: SlackMessage) => world.cards().find(({ ts }) => ts === card.ts) ?? card;
  return { made: now(made), removal: now(removal), answer };
}

/** The buttons, and what is said beside what they show. */
export const buttons = [
  ['Show link', /Whoever has this link can join the group/],
  ['Show full numbers', /customers’ phone numbers/],
  ['Send me the QR code', /was sent to you as a direct message/],
] as const;
type Button = (typeof buttons)[number];

export const wheres = [
  'Card of their own request',
  "Card of another's request",
  'Answer to their own question',
] as const;
type Where = (typeof wheres)[number];

function placeOf(of: (id: string) => Places, where: Where, { id }: Presser, [button]: Button): SlackMessage {
  if (where === 'Answer to their own question') return of(id).answer;
  const { made, removal } = of(where === 'Card of their own request' ? id : ASKER);
  return button === 'Show full numbers' ? removal : made;
}

const REFUSED =
  /Only the person who asked|Only the approvers of this desk|cannot use Groupkeeper|Only members of|is deactivated|another organisation/;

/** Presses a button as this person. @returns what stands in their cell */
export async function presses(
  world: World,
  of: (id: string) => Places,
  [where, presser, button]: readonly [Where, Presser, Button],
): Promise<string> {
  const who: Person = world.slack.person(presser.id);
  const heard = (): SlackMessage[] => who.sees(world.desk).filter(({ kind }) => kind === 'ephemeral');
  const before = heard().length;
  await who.clicks(button[0], { in: placeOf(of, where, presser, button) });
  const said = world.reads(await world.until(() => heard()[before]));
  if (button[1].test(said)) return 'yes';
  if (REFUSED.test(said)) return '–';
  throw new Error(`${presser.column} pressed ${button[0]} and was told: ${said}`);
}
