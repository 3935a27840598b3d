import { z } from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import { portraitOf } from './evidence';
import { groupField, reasonField } from './fields';
import { found, linkInspection } from './inspection';

/** CAMS names no link: it deletes whatever link the group has when the call arrives (cams-api section 2). */
export const linkDelete = defineWrite({
  name: 'link delete',
  words: (t) => t.operations.linkDelete,
  action: 'DeleteChatGroupInviteLink',
  reads: ['ListChatGroup'],
  fields: { group: groupField, reason: reasonField },
  typed: ['group'],
  settleWithin: minutes(2),
  ...linkInspection,
  target: ({ group }) => ({ kind: 'group', groupId: group }),
  effect: () => 'destructive',
  effects: ['destructive'],
  subject: (evidence) => evidence.subject,
  portrait: portraitOf,
  consequences: ({ link }, _input, t) => {
    const say = t.operations.linkDelete.consequences;
    return [...(link === null ? [] : [say.dies(link.masked)]), say.nobodyJoins, say.membersStay];
  },
  check: (_input, { link }, t): Record<string, string> =>
    link === null ? { group: t.operations.linkDelete.noLink } : {},
  reveals: ({ link }) => (link === null ? [] : ['link']),
  execute: async ({ input }, { cams }) => {
    const reply = await cams.call('DeleteChatGroupInviteLink', { GroupId: input.group }, z.object({}));
    return { camsRequestId: reply.requestId, facts: {} };
  },
  settle: async ({ input, evidence }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return found('cannot_tell', { doubt: 'group_gone' });
    if (group.link === undefined) return found('applied');
    return group.link.fingerprint === evidence.link?.fingerprint
      ? found('not_applied')
      : found('cannot_tell', { doubt: 'other_link' });
  },
});
