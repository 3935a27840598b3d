import * as z from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import type { Problems } from '../domain/operation';
import { groupField, reasonField } from './fields';
import { onMembers, thisGroup } from './group-operation';
import { portraitOf } from './portrait';
import { revealable } from './reveals';
import { applied, inProgress, notApplied } from './settled';

/** Cannot be undone (cams-api section 2), so whoever is in the group belongs to what is confirmed. */
export const deleteGroup = defineWrite({
  name: 'delete',
  words: (t) => t.operations.delete,
  action: 'DeleteChatGroup',
  reads: ['ListChatGroup', 'ListChatGroupParticipants'],
  fields: { group: groupField, reason: reasonField },
  typed: ['group'],
  settleWithin: minutes(2),
  ...onMembers,
  target: thisGroup,
  effect: () => 'destructive',
  effects: ['destructive'],
  subject: ({ subject }) => subject,
  portrait: portraitOf,
  consequences: ({ members, link }, _input, t, origin) => {
    const { forGood, membersOut, noMembers, dies } = t.operations.delete.consequences;
    const out = members.length === 0 ? noMembers : membersOut(members.length);
    return [[forGood], [out], ...(link === null ? [] : [dies(link.masked, origin)])];
  },
  finality: () => 'never',
  check: (_input, { status }, t): Problems => (status === 'DELETING' ? { group: t.operations.delete.underWay } : {}),
  removes: () => 'all',
  reveals: ({ members, link }) => revealable({ link: link !== null, numbers: members.length > 0 }),
  execute: async ({ input }, { cams }) => {
    const { requestId } = await cams.call('DeleteChatGroup', { GroupId: input.group }, z.object({}));
    return { camsRequestId: requestId, facts: {} };
  },
  settle: async ({ input }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return applied();
    return group.status === 'DELETING' ? inProgress() : notApplied();
  },
});
