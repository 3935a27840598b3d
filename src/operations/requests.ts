import type { Answer } from '../domain/answer';
import { defineRead } from '../domain/define';
import { requestLineOf } from './request-line';

/** The requests of this desk that wait for a confirmation. */
export const requests = defineRead({
  name: 'requests',
  words: (t) => t.operations.requests,
  reads: [],
  fields: {},
  typed: [],
  answer: async (_input, { requests: book, t }): Promise<Answer> => {
    const say = t.operations.requests;
    const pending = await book.pending();
    const lines =
      pending.length === 0 ? [say.none] : [say.count(pending.length), ...pending.map((each) => requestLineOf(each, t))];
    return { title: say.title, lines };
  },
});
