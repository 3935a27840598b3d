import { absentAs } from '../absent';
import type { Quirks } from '../options';
import { cutPage, pageParam, text } from '../params';
import type { Group } from '../state/group';
import { defineAction } from './action';

/** Newest first. Filters by status and, as the quirk says, by subject. */
export const listChatGroup = defineAction({
  name: 'ListChatGroup',
  write: false,
  params: { Page: pageParam, Subject: text.optional(), GroupStatus: text.optional() },
  plan({ BusinessNumber, Page, Subject, GroupStatus }, { groups, quirks }) {
    const matching = groups
      .newestFirst(BusinessNumber)
      .filter((group) => !GroupStatus || group.status === GroupStatus)
      .filter(subjectFilter(Subject, quirks));
    const List = cutPage(matching, Page).map((group) => absentAs(quirks.absent, wireGroup(group), group.serial));
    return { body: { Data: { Total: matching.length, List } } };
  },
});

function subjectFilter(wanted: string | undefined, { subjectFilter: kind }: Quirks): (group: Group) => boolean {
  if (!wanted || kind === 'ignored') return () => true;
  if (kind === 'exact') return ({ subject }) => subject === wanted;
  const part = wanted.toLowerCase();
  return ({ subject }) => subject.toLowerCase().includes(part);
}

function wireGroup(group: Group): Record<string, unknown> {
  return {
    GroupId: group.groupId,
    Subject: group.subject,
    Description: group.description,
    BusinessNumber: group.businessNumber,
    GroupStatus: group.status,
    InviteLink: group.link,
    ProfilePictureFile: group.picture,
    TotalParticipantCount: group.participants.length,
    GmtModifier: group.modifiedAt,
    GroupType: null,
    GroupLink: null,
    BusinessRole: null,
  };
}
