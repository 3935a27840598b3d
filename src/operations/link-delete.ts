import { z } from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import { groupEvidence, groupFacts, linkEvidence, linkFacts } from './evidence';
import { groupField, reasonField } from './fields';
import { inspectGroup, portraitOf } from './group-operation';

/** CAMS names no link: it deletes whatever link the group has when the call arrives (cams-api section 2). */
export const linkDelete = defineWrite({
  name: 'link delete',
  words: (t) => t.operations.linkDelete,
  action: 'DeleteChatGroupInviteLink',
  reads: ['ListChatGroup'],
  fields: { group: groupField, reason: reasonField },
  typed: ['group'],
  settleWithin: minutes(2),
  evidence: groupEvidence.extend({ link: linkEvidence }),
  target: ({ group }) => ({ kind: 'group', groupId: group }),
  inspect: inspectGroup((group) => ({ ...groupFacts(group), link: linkFacts(group) })),
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
  reveals: () => ['link'],
  execute: async ({ input }, { cams }) => {
    const reply = await cams.call('DeleteChatGroupInviteLink', { GroupId: input.group }, z.object({}));
    return { camsRequestId: reply.requestId, facts: {} };
  },
  settle: async ({ input, evidence }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return { kind: 'cannot_tell', done: [], missing: [], doubt: 'group_gone' };
    if (group.link === undefined) return { kind: 'applied', done: [], missing: [] };
    return group.link.fingerprint === evidence.link?.fingerprint
      ? { kind: 'not_applied', done: [], missing: [] }
      : { kind: 'cannot_tell', done: [], missing: [], doubt: 'other_link' };
  },
});
