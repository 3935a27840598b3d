import * as z from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import { MAX_MEMBERS } from '../domain/group';
import { InviteLink } from '../domain/invite-link';
import { groupField, optionalReasonField } from './fields';
import { onLink, thisGroup } from './group-operation';
import { portraitOf } from './portrait';
import { revealable } from './reveals';
import { applied, cannotTell, fellShort, inProgress, notApplied } from './settled';

/** A reply without its link is still an answer: the link is then found by reading. `None` is the vendor's "absent". */
const newLinkReply = z.object({ InviteLink: z.string().trim().nullish().catch(undefined) });
const isLink = (text: string | null | undefined): text is string => !!text && text !== 'None';

/** Where the group has a link this is a rotation: Meta makes every earlier link invalid (cams-api section 2). */
export const linkCreate = defineWrite({
  name: 'link create',
  words: (t) => t.operations.linkCreate,
  action: 'AddChatGroupInviteLink',
  reads: ['ListChatGroup'],
  fields: { group: groupField, reason: optionalReasonField },
  typed: ['group'],
  settleWithin: minutes(2),
  ...onLink,
  target: thisGroup,
  effect: ({ link }) => (link === null ? 'change' : 'destructive'),
  subject: ({ subject }) => subject,
  portrait: portraitOf,
  consequences: ({ link }, _input, t, origin) => {
    const { dies, letsIn, membersStay } = t.operations.linkCreate.consequences;
    return [
      ...(link === null ? [] : [dies(link.masked, origin)]),
      [letsIn(MAX_MEMBERS)],
      ...(link === null ? [] : [[membersStay]]),
    ];
  },
  finality: (evidence) => (evidence?.link ? 'link_dies' : 'link_made'),
  reveals: ({ link }) => revealable({ link: link !== null, numbers: false }),
  revealsWhenDone: ['link'],
  execute: async ({ input }, { cams }) => {
    const { requestId, data } = await cams.call('AddChatGroupInviteLink', { GroupId: input.group }, newLinkReply);
    if (!isLink(data.InviteLink)) return { camsRequestId: requestId, facts: {} };
    const link = new InviteLink(data.InviteLink);
    return { camsRequestId: requestId, facts: { link: link.masked, fingerprint: link.fingerprint } };
  },
  settle: async ({ input, evidence, reply }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return cannotTell('group_gone');
    const before = evidence.link?.fingerprint;
    const now = group.link?.fingerprint;
    const promised = reply?.facts.fingerprint;
    if (promised !== undefined && promised === before) return notApplied();
    if (now === before) return promised === undefined ? fellShort(group, [], []) : inProgress();
    if (group.link === undefined || (promised !== undefined && promised !== now)) return cannotTell('other_link');
    return { ...applied([{ what: 'link', value: group.link.masked }]), madeLink: group.link.fingerprint };
  },
});
