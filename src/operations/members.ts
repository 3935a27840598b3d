import type { Answer } from '../domain/answer';
import { defineRead } from '../domain/define';
import { maskNumbers } from '../domain/mask';
import { groupField } from './fields';
import { pageOf } from './paging';
import { revealsOf } from './reveals';

export const members = defineRead({
  name: 'members',
  words: (t) => t.operations.members,
  reads: ['ListChatGroup', 'ListChatGroupParticipants'],
  fields: { group: groupField },
  typed: ['group'],
  answer: async ({ group: groupId }, { directory, page, t }): Promise<Answer> => {
    const { title, columns, count, none, noneWithLink } = t.operations.members;
    const group = await directory.readGroup(groupId);
    if (group === undefined) return { title, lines: [t.group.gone] };
    const numbers = await directory.readMembers(groupId);
    if (numbers.length === 0) {
      const link = group.link !== undefined;
      return {
        title: group.subject,
        lines: [link ? noneWithLink : none],
        ...revealsOf(groupId, { link, numbers: false }),
      };
    }
    const { items, mark } = await pageOf(maskNumbers(numbers), page);
    return {
      title: group.subject,
      lines: [count(numbers.length)],
      table: { columns: [columns.number], rows: items.map((mask) => [mask]) },
      ...mark,
      ...revealsOf(groupId, { link: false, numbers: true }),
    };
  },
});
