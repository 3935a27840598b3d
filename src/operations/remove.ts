import { z } from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import { maskNumbers } from '../domain/mask';
import { portraitOf } from './evidence';
import { groupField, membersField, reasonField } from './fields';
import { found, membersInspection } from './inspection';

/** In practice for ever: a removed member never comes back through a link, and CAMS cannot add one (cams-api section 2). */
export const remove = defineWrite({
  name: 'remove',
  words: (t) => t.operations.remove,
  action: 'DeleteChatGroupParticipants',
  reads: ['ListChatGroup', 'ListChatGroupParticipants'],
  fields: { group: groupField, members: membersField, reason: reasonField },
  typed: ['members', 'group'],
  settleWithin: minutes(2),
  ...membersInspection,
  target: ({ group }) => ({ kind: 'group', groupId: group }),
  effect: () => 'destructive',
  effects: ['destructive'],
  subject: (evidence) => evidence.subject,
  portrait: portraitOf,
  choices: ({ members }) => {
    const masks = maskNumbers(members);
    return { members: members.map((value, i) => ({ value, label: masks[i] ?? '' })) };
  },
  check: (input, evidence, t): Record<string, string> => {
    const say = t.operations.remove;
    if (evidence.members.length === 0) return { group: say.noMembers };
    const strangers = input.members.filter((number) => !evidence.members.includes(number));
    return strangers.length === 0 ? {} : { members: say.notMembers(maskNumbers(strangers, evidence.members)) };
  },
  consequences: ({ link, members }, input, t) => {
    const say = t.operations.remove.consequences;
    return [
      say.removes(input.members.length, members.length),
      say.neverBack,
      link === null ? say.noLink : say.linkStays,
    ];
  },
  reveals: () => ['numbers'],
  execute: async ({ input }, { cams }) => {
    const params = { GroupId: input.group, List: input.members.map((number) => ({ ParticipantNumber: number })) };
    const reply = z.object({ Result: z.coerce.number().optional() });
    const { requestId, data } = await cams.call('DeleteChatGroupParticipants', params, reply);
    return { camsRequestId: requestId, facts: data.Result === undefined ? {} : { affected: data.Result } };
  },
  settle: async ({ input, evidence }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return found('cannot_tell', { doubt: 'group_gone' });
    const now = await directory.readMembers(input.group);
    const masked = (isThere: boolean): string[] =>
      maskNumbers(
        input.members.filter((number) => now.includes(number) === isThere),
        evidence.members,
      );
    const [done, missing] = [masked(false), masked(true)];
    if (missing.length === 0) return found('applied', { done });
    return found(done.length === 0 ? 'not_applied' : 'partial', { done, missing });
  },
});
