import { operations } from '../../../../src/operations';
import { history } from '../../../../src/operations/history';
import { answerMessage } from '../../../../src/slack/blocks';
import { checkMessage } from '../../../../src/slack/check-payload';
import { answerStateOf } from '../../../../src/slack/ids';
import { textsFor } from '../../../../src/texts';
import { createFakeWorld } from '../../../support/fake-directory';
import { aReader, aRequest, createFakeBook } from '../../operations/some-request';

const t = textsFor(undefined);
const longest = Object.entries(t.errors).toSorted(([, a], [, b]) => b.sentence.length - a.sentence.length)[0]?.[0];
const uuid = '3F2504E0-4F89-11D3-9A0C-0305E82C3301';

test.each(['🌙'.repeat(128), '<!channel>'.repeat(12), '"\\'.repeat(64)])(
  'a page of the history fits into a message, with chart and buttons, however long everything in it is (%#)',
  async (subject) => {
    const failure = JSON.parse(JSON.stringify({ code: longest, camsRequestId: uuid }));
    const outcome = { kind: 'failed', done: [], missing: [], failure, saidBy: 'U012345678AB' } as const;
    const past = Array.from({ length: 30 }, (_, i) =>
      aRequest({
        ...{ id: `3kx0dmv7h2${10 + i}`, subject, requesterId: 'U0123456789', state: 'failed', outcome },
        ...{ approvedAt: 1, decidedBy: 'U0123456781', card: { channel: 'C0123456789', ts: '1700000000.000100' } },
      }),
    );
    const votes = Object.fromEntries(past.map(({ id }) => [id, ['U0123456780', 'U0123456781']]));
    const input = { group: 'G'.repeat(64), person: 'U0123456789', since: '2026-01-01' };
    const context = { directory: createFakeWorld().directory, operations, t, reader: aReader, page: 2 };
    const requests = createFakeBook(
      [],
      past.map((each) => ({ ...each, groupId: input.group })),
      votes,
    );
    const answer = await history.answer(input, { ...context, requests });
    const state = answerStateOf(history, input, 2);
    for (const options of [{}, { sharedBy: 'U0123456789' }, { plain: true }]) {
      expect(checkMessage(answerMessage(answer, state, t, options))).toEqual([]);
    }
  },
);
