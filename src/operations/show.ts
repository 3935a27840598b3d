import type { Answer } from '../domain/answer';
import { defineRead } from '../domain/define';
import { type Group, MAX_MEMBERS } from '../domain/group';
import { maskNumbers } from '../domain/mask';
import type { RequestBook } from '../domain/ports/request-book';
import type { Request } from '../domain/request';
import type { Texts } from '../texts';
import { type Phrase, time } from '../texts/phrase';
import { groupField } from './fields';
import { shownUrl } from './group-changes';
import { requestLine } from './request-line';
import { revealsOf } from './reveals';

/** Requests shown below a group. */
const LAST = 5;

/** Straight from CAMS: a group that somebody is going to decide about. */
export const show = defineRead({
  name: 'show',
  words: (t) => t.operations.show,
  reads: ['ListChatGroup', 'ListChatGroupParticipants'],
  fields: { group: groupField },
  typed: ['group'],
  answer: async ({ group: groupId }, context): Promise<Answer> => {
    const { directory, requests, t } = context;
    const { title, lastRequests, noRequests, noLink, noMembers } = t.operations.show;
    const group = await directory.readGroup(groupId);
    if (group === undefined) return { title, lines: [t.group.gone] };
    const members = await directory.readMembers(groupId);
    const last = await lastOf(requests, groupId);
    return {
      title: group.subject,
      facts: factsOf(group, members, t),
      lines: [
        ...(group.link === undefined ? [noLink] : members.length === 0 ? [noMembers] : []),
        ...(last.length === 0 ? [noRequests] : [lastRequests, ...last.map((request) => requestLine(request, context))]),
      ],
      ...revealsOf(groupId, { link: group.link !== undefined, numbers: members.length > 0 }),
    };
  },
});

function factsOf(group: Group, members: readonly string[], t: Texts): { label: string; value: Phrase }[] {
  const { labels, none, noLink, notKnown, membersOf, membersNamed } = t.group;
  const known: [label: string, value: Phrase | string | undefined][] = [
    [labels.id, group.id],
    [labels.status, group.status],
    [labels.description, group.description ?? none],
    [labels.members, membersNamed(membersOf(members.length, MAX_MEMBERS), maskNumbers(members))],
    [labels.link, group.link?.masked ?? noLink],
    [labels.picture, group.picture === undefined ? none : shownUrl(group.picture)],
    [labels.updated, group.updatedAt === undefined ? notKnown : [time(group.updatedAt)]],
    [labels.groupType, group.groupType],
    [labels.groupLink, group.groupLink?.masked],
  ];
  return known.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label, value: typeof value === 'string' ? [value] : value }],
  );
}

async function lastOf(book: RequestBook, groupId: string): Promise<readonly Request[]> {
  const pending = await book.pending();
  const { items } = await book.history({ groupId, index: 1, size: LAST });
  return [...pending.filter((request) => request.groupId === groupId), ...items]
    .sort((a, b) => b.createdAt - a.createdAt)
    .slice(0, LAST);
}
