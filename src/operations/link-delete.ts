import * as z from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import type { Problems } from '../domain/operation';
import { groupField, reasonField } from './fields';
import { onLink, thisGroup } from './group-operation';
import { portraitOf } from './portrait';
import { revealable } from './reveals';
import { applied, cannotTell, fellShort } from './settled';

/** CAMS names no link: it deletes whatever link the group has when the call arrives (cams-api section 2). */
export const linkDelete = defineWrite({
  name: 'link delete',
  words: (t) => t.operations.linkDelete,
  action: 'DeleteChatGroupInviteLink',
  reads: ['ListChatGroup'],
  fields: { group: groupField, reason: reasonField },
  typed: ['group'],
  settleWithin: minutes(2),
  ...onLink,
  target: thisGroup,
  effect: () => 'destructive',
  effects: ['destructive'],
  subject: ({ subject }) => subject,
  portrait: portraitOf,
  consequences: ({ link }, _input, t, origin) => {
    const { dies, nobodyJoins, membersStay } = t.operations.linkDelete.consequences;
    return [...(link === null ? [] : [dies(link.masked, origin)]), [nobodyJoins], [membersStay]];
  },
  finality: () => 'link_dies',
  check: (_input, { link }, t): Problems => (link === null ? { group: t.operations.linkDelete.noLink } : {}),
  reveals: ({ link }) => revealable({ link: link !== null, numbers: false }),
  execute: async ({ input }, { cams }) => {
    const { requestId } = await cams.call('DeleteChatGroupInviteLink', { GroupId: input.group }, z.object({}));
    return { camsRequestId: requestId, facts: {} };
  },
  settle: async ({ input, evidence }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return cannotTell('group_gone');
    if (group.link === undefined) return applied();
    return group.link.fingerprint === evidence.link?.fingerprint ? fellShort(group, [], []) : cannotTell('other_link');
  },
});
