import type { Answer } from '../domain/answer';
import { defineRead } from '../domain/define';
import { MAX_MEMBERS } from '../domain/group';
import { maskNumbers } from '../domain/mask';
import { groupField } from './fields';

const PAGE_SIZE = 20;

/** A WhatsApp group holds 8 at most; what CAMS lists beyond that is paged all the same. */
export const members = defineRead({
  name: 'members',
  words: (t) => t.operations.members,
  reads: ['ListChatGroup', 'ListChatGroupParticipants'],
  fields: { group: groupField },
  typed: ['group'],
  answer: async ({ group: groupId }, { directory, page, t }): Promise<Answer> => {
    const say = t.operations.members;
    const group = await directory.readGroup(groupId);
    if (group === undefined) return { title: say.title, lines: [t.operations.show.gone] };
    const numbers = await directory.readMembers(groupId);
    if (numbers.length === 0) return { title: group.subject, lines: [say.none] };
    const from = (page - 1) * PAGE_SIZE;
    const rows = maskNumbers(numbers).map((mask, i) => [String(i + 1), mask]);
    return {
      title: group.subject,
      lines: [say.total(numbers.length, MAX_MEMBERS)],
      table: { columns: say.columns, rows: rows.slice(from, from + PAGE_SIZE) },
      page: { index: page, pages: Math.ceil(numbers.length / PAGE_SIZE) },
      reveals: { groupId, what: ['numbers'] },
    };
  },
});
