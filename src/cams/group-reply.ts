import * as z from 'zod';
import type { Group } from '../domain/group';
import { InviteLink } from '../domain/invite-link';
import { absentCount, absentText } from './absent';
import { type Entry, type Listing, listReply } from './listing';

const wireGroup = z.object({
  GroupId: absentText,
  // A group has a subject, so `None` is one here.
  Subject: z.string().catch(''),
  Description: absentText,
  BusinessNumber: absentText,
  GroupStatus: absentText,
  InviteLink: absentText,
  ProfilePictureFile: absentText,
  TotalParticipantCount: absentCount,
  GmtModifier: absentCount,
  GroupType: absentText,
  GroupLink: absentText,
});

/** A group of ListChatGroup, with the business number it says it belongs to. */
export interface ListedGroup {
  readonly group: Group;
  readonly businessNumber: string | undefined;
}

/** The reply of ListChatGroup. A group that is being created may have no id yet: it is counted, not listed. */
export const groupListReply: z.ZodType<Listing<ListedGroup>> = listReply(toEntry);

function toEntry(raw: unknown): Entry<ListedGroup> {
  const wire = wireGroup.safeParse(raw).data;
  if (wire?.GroupId === undefined) return { key: undefined, item: undefined };
  const group: Group = {
    id: wire.GroupId,
    subject: wire.Subject,
    description: wire.Description,
    status: wire.GroupStatus ?? 'UNKNOWN',
    link: linkOf(wire.InviteLink),
    picture: wire.ProfilePictureFile,
    memberCount: wire.TotalParticipantCount,
    updatedAt: toMoment(wire.GmtModifier),
    groupType: wire.GroupType,
    groupLink: linkOf(wire.GroupLink),
  };
  return { key: group.id, item: { group, businessNumber: wire.BusinessNumber?.replace(/^\+/, '') } };
}

const linkOf = (raw: string | undefined): InviteLink | undefined =>
  raw === undefined ? undefined : new InviteLink(raw);

/** The unit of `GmtModifier` is undocumented: 13 digits are ms, 10 digits seconds, anything else is no time. */
function toMoment(stamp: number | undefined): number | undefined {
  const digits = String(stamp ?? '').length;
  if (stamp === undefined || (digits !== 13 && digits !== 10)) return undefined;
  return digits === 13 ? stamp : stamp * 1000;
}
