import type { Answer } from '../domain/answer';
import { defineRead } from '../domain/define';
import { type Group, MAX_MEMBERS } from '../domain/group';
import { maskNumbers } from '../domain/mask';
import type { Texts } from '../texts';
import { type Phrase, phrase } from '../texts/phrase';
import { groupField } from './fields';
import { requestLineOf } from './request-line';

const LAST_REQUESTS = 5;

export const show = defineRead({
  name: 'show',
  words: (t) => t.operations.show,
  reads: ['ListChatGroup', 'ListChatGroupParticipants'],
  fields: { group: groupField },
  typed: ['group'],
  answer: async ({ group: groupId }, { directory, requests, t }): Promise<Answer> => {
    const say = t.operations.show;
    const group = await directory.readGroup(groupId);
    if (group === undefined) return { title: say.title, lines: [say.gone] };
    const members = await directory.readMembers(groupId);
    const { items } = await requests.history({ groupId, index: 1, size: LAST_REQUESTS });
    const last = items.map((request) => requestLineOf(request, t));
    return {
      title: group.subject,
      lines: last.length === 0 ? [phrase`${say.noRequests}`] : [phrase`${say.requests}`, ...last],
      facts: factsOf(group, members, t),
      reveals: {
        groupId,
        what: [...(group.link ? (['link'] as const) : []), ...(members.length > 0 ? (['numbers'] as const) : [])],
      },
    };
  },
});

/** Everything known of a group; Telegram's fields only when it carries them. */
function factsOf(group: Group, members: readonly string[], t: Texts): { label: string; value: Phrase }[] {
  const { labels, ...say } = t.operations.show;
  const facts: (readonly [string, string | Phrase | undefined])[] = [
    [labels.status, group.status],
    [labels.members, say.members(members.length, MAX_MEMBERS, maskNumbers(members))],
    [labels.link, group.link?.masked ?? say.none],
    [labels.description, group.description ?? say.none],
    [labels.picture, group.picture ?? say.none],
    [labels.updated, group.updatedAt === undefined ? undefined : say.at(group.updatedAt)],
    [labels.groupType, group.groupType],
    [labels.groupLink, group.groupLink],
    [labels.id, group.id],
  ];
  return facts.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label, value: typeof value === 'string' ? phrase`${value}` : value }],
  );
}
