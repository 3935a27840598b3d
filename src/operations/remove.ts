import * as z from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import { MAX_MEMBERS } from '../domain/group';
import { maskNumbers } from '../domain/mask';
import type { Piece, Problems } from '../domain/operation';
import type { Texts } from '../texts';
import type { Phrase } from '../texts/phrase';
import { groupField, reasonField } from './fields';
import { onMembers, thisGroup } from './group-operation';
import { linkDelete } from './link-delete';
import { membersField } from './members-field';
import { portraitOf } from './portrait';
import { revealable } from './reveals';
import { applied, cannotTell, fellShort } from './settled';

/** How many CAMS says it removed: kept for the record, believed only once it is read back. */
const removedReply = z.object({ Result: z.number().optional().catch(undefined) });

/** Nobody comes back: a removed member cannot rejoin by link, and nothing adds one (cams-api section 2). */
export const remove = defineWrite({
  name: 'remove',
  words: (t) => t.operations.remove,
  action: 'DeleteChatGroupParticipants',
  reads: ['ListChatGroup', 'ListChatGroupParticipants'],
  fields: { group: groupField, members: membersField, reason: reasonField },
  typed: ['members', 'group'],
  settleWithin: minutes(2),
  ...onMembers,
  target: thisGroup,
  effect: () => 'destructive',
  effects: ['destructive'],
  subject: ({ subject }) => subject,
  portrait: portraitOf,
  consequences: ({ members, link }, input, t, origin) => {
    const { noLink, placesOpen, linkStays } = t.operations.remove.consequences;
    const isFull = members.length >= MAX_MEMBERS;
    return [
      ...whoGoes(input.members?.length, members.length, t),
      link === null
        ? [noLink]
        : isFull
          ? placesOpen(link.masked, origin, members.length)
          : linkStays(link.masked, origin),
    ];
  },
  finality: () => 'never',
  together: {
    operation: linkDelete,
    label: (t) => t.operations.remove.alsoLink,
    evidence: ({ groupId, subject, status, link }) => (link === null ? undefined : { groupId, subject, status, link }),
    input: ({ group, reason }) => ({ group, reason }),
  },
  choices: ({ members }) => {
    const masks = maskNumbers(members);
    return { members: members.map((value, i) => ({ value, label: masks[i] ?? '' })) };
  },
  check: (input, { members }, t): Problems => {
    if (members.length === 0) return { group: t.operations.remove.empty };
    const strangers = input.members.filter((number) => !members.includes(number));
    if (strangers.length === 0) return {};
    return { members: t.operations.remove.notMembers(maskNumbers(strangers, [...members, ...strangers])) };
  },
  removes: ({ members }) => members.length,
  reveals: ({ members, link }) => revealable({ link: link !== null, numbers: members.length > 0 }),
  execute: async ({ input }, { cams }) => {
    const list = input.members.map((ParticipantNumber) => ({ ParticipantNumber }));
    const params = { GroupId: input.group, List: list };
    const { requestId, data } = await cams.call('DeleteChatGroupParticipants', params, removedReply);
    return { camsRequestId: requestId, facts: data.Result === undefined ? {} : { affected: data.Result } };
  },
  settle: async ({ input, evidence }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return cannotTell('group_gone');
    const now = await directory.readMembers(input.group);
    const partsOf = (numbers: readonly string[]): Piece[] =>
      maskNumbers(numbers, evidence.members).map((value) => ({ what: 'member', value }));
    const missing = input.members.filter((number) => now.includes(number));
    const done = partsOf(input.members.filter((number) => !now.includes(number)));
    return missing.length === 0 ? applied(done) : fellShort(group, done, partsOf(missing));
  },
});

/** How many go, and what that means for them; the number is open while nobody is ticked. */
function whoGoes(count: number | undefined, total: number, t: Texts): Phrase[] {
  const { removes, removesAll, forGood, forWhomever } = t.operations.remove.consequences;
  if (count === undefined || count === 0) return [[forWhomever]];
  return [[count === total ? removesAll(total) : removes(count, total)], [forGood(count)]];
}
