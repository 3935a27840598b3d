import type { Answer } from '../domain/answer';
import { defineRead } from '../domain/define';
import { anyGroupField } from './fields';
import { PAGE_SIZE, readPage } from './paging';
import { requestLine } from './request-line';

/** What was asked at this desk, whatever became of it. A group that is gone has a history all the same, so CAMS is not asked. */
export const history = defineRead({
  name: 'history',
  words: (t) => t.operations.history,
  reads: [],
  fields: { group: anyGroupField },
  typed: ['group'],
  answer: async ({ group: groupId }, context): Promise<Answer> => {
    const { requests: book, page, t } = context;
    const { title, count, none, noneOfGroup } = t.operations.history;
    const past = await readPage((index) => book.history({ groupId, index, size: PAGE_SIZE }), page);
    if (past.total === 0) return { title, lines: [groupId === undefined ? none : noneOfGroup] };
    return {
      title,
      lines: [count(past.total), ...past.items.map((request) => requestLine(request, context))],
      ...past.mark,
    };
  },
});
