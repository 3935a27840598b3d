import { z } from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import { InviteLink } from '../domain/invite-link';
import { portraitOf } from './evidence';
import { groupField, optionalReasonField } from './fields';
import { found, linkInspection } from './inspection';

/** On a group that has a link this is a rotation: a new link makes every earlier one invalid (cams-api section 2). */
export const linkCreate = defineWrite({
  name: 'link create',
  words: (t) => t.operations.linkCreate,
  action: 'AddChatGroupInviteLink',
  reads: ['ListChatGroup'],
  fields: { group: groupField, reason: optionalReasonField },
  typed: ['group'],
  settleWithin: minutes(2),
  ...linkInspection,
  target: ({ group }) => ({ kind: 'group', groupId: group }),
  effect: ({ link }) => (link === null ? 'change' : 'destructive'),
  subject: (evidence) => evidence.subject,
  portrait: portraitOf,
  consequences: ({ link }, _input, t) => {
    const say = t.operations.linkCreate.consequences;
    return [...(link === null ? [] : [say.oldDies(link.masked)]), say.anyoneJoins];
  },
  reveals: ({ link }) => (link === null ? [] : ['link']),
  revealsWhenDone: ['link'],
  execute: async ({ input }, { cams }) => {
    const schema = z.object({
      InviteLink: z
        .string()
        .min(1)
        .transform((raw) => new InviteLink(raw)),
    });
    const { requestId, data } = await cams.call('AddChatGroupInviteLink', { GroupId: input.group }, schema);
    return { camsRequestId: requestId, facts: { fingerprint: data.InviteLink.fingerprint } };
  },
  settle: async ({ input, evidence, reply }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return found('cannot_tell', { doubt: 'group_gone' });
    const now = group.link?.fingerprint;
    if (now === evidence.link?.fingerprint) return found('not_applied');
    if (now === undefined) return found('cannot_tell', { doubt: 'other_link' });
    const made = reply?.facts.fingerprint;
    return made === undefined || made === now ? found('applied') : found('cannot_tell', { doubt: 'other_link' });
  },
});
