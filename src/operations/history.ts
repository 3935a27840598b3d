import type { Answer } from '../domain/answer';
import { defineRead } from '../domain/define';
import { anyGroupField } from './fields';
import { requestLineOf } from './request-line';

const PAGE_SIZE = 10;

/** What was asked on this desk and what became of it. */
export const history = defineRead({
  name: 'history',
  words: (t) => t.operations.history,
  reads: [],
  fields: { group: anyGroupField },
  typed: ['group'],
  answer: async ({ group: groupId }, { requests, page, t }): Promise<Answer> => {
    const say = t.operations.history;
    const { items, total } = await requests.history({ groupId, index: page, size: PAGE_SIZE });
    if (total === 0) return { title: say.title, lines: [say.none] };
    return {
      title: say.title,
      lines: [say.count(total), ...items.map((each) => requestLineOf(each, t))],
      page: { index: page, pages: Math.ceil(total / PAGE_SIZE) },
    };
  },
});
