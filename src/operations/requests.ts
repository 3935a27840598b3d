import type { Answer } from '../domain/answer';
import { defineRead } from '../domain/define';
import { pageOf } from './paging';
import { requestLine } from './request-line';

/** What waits for a decision at this desk. */
export const requests = defineRead({
  name: 'requests',
  words: (t) => t.operations.requests,
  reads: [],
  fields: {},
  typed: [],
  answer: async (_input, context): Promise<Answer> => {
    const { requests: book, page, t } = context;
    const { title, count, none } = t.operations.requests;
    const pending = await book.pending();
    if (pending.length === 0) return { title, lines: [none] };
    const { items, mark } = await pageOf(pending, page);
    return {
      title,
      lines: [count(pending.length)],
      entries: items.map((request) => requestLine(request, context)),
      ...mark,
    };
  },
});
