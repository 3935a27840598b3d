import { z } from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import { portraitOf } from './evidence';
import { groupField, reasonField } from './fields';
import { found, membersInspection } from './inspection';

export const deleteGroup = defineWrite({
  name: 'delete',
  words: (t) => t.operations.deleteGroup,
  action: 'DeleteChatGroup',
  reads: ['ListChatGroup', 'ListChatGroupParticipants'],
  fields: { group: groupField, reason: reasonField },
  typed: ['group'],
  settleWithin: minutes(2),
  ...membersInspection,
  target: ({ group }) => ({ kind: 'group', groupId: group }),
  effect: () => 'destructive',
  effects: ['destructive'],
  subject: (evidence) => evidence.subject,
  portrait: portraitOf,
  consequences: ({ link, members }, _input, t) => {
    const say = t.operations.deleteGroup.consequences;
    return [say.removes(members.length), ...(link === null ? [] : [say.linkDies(link.masked)]), say.forEver];
  },
  reveals: ({ link, members }) => [
    ...(link === null ? [] : (['link'] as const)),
    ...(members.length === 0 ? [] : (['numbers'] as const)),
  ],
  execute: async ({ input }, { cams }) => {
    const reply = await cams.call('DeleteChatGroup', { GroupId: input.group }, z.object({}));
    return { camsRequestId: reply.requestId, facts: {} };
  },
  settle: async ({ input }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return found('applied');
    return found(group.status === 'DELETING' ? 'in_progress' : 'not_applied');
  },
});
