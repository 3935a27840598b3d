import { operations } from '../../../src/operations';
import { history } from '../../../src/operations/history';
import { historySheet } from '../../../src/operations/history-sheet';
import { answerMessage } from '../../../src/slack/blocks';
import { answerStateOf } from '../../../src/slack/ids';
import { limits } from '../../../src/slack/limits';
import { LANGUAGES, textsFor } from '../../../src/texts';
import { createFakeWorld } from '../../support/fake-directory';
import { readMessage } from '../../support/slack-text';
import { aReader, aRequest, createFakeBook, plainly } from '../operations/some-request';

const [RAKA, SINTA] = ['U0123456780', 'U0123456781'];
const UUID = '3F2504E0-4F89-11D3-9A0C-0305E82C3301';

describe.each(LANGUAGES)('in %s', (language) => {
  const t = textsFor(language);
  const longest = Object.entries(t.errors).toSorted(([, a], [, b]) => b.sentence.length - a.sentence.length)[0]?.[0];
  const failure = JSON.parse(JSON.stringify({ code: longest, camsRequestId: UUID }));
  const outcome = { kind: 'failed', done: [], missing: [], failure, saidBy: SINTA } as const;
  const past = Array.from({ length: 30 }, (_, i) =>
    aRequest({
      ...{ id: `3kx0dmv7h2${10 + i}`, groupId: 'G', subject: '🌙'.repeat(128), state: 'failed', outcome },
      ...{ approvedAt: 1, decidedBy: RAKA, card: { channel: 'C0123456789', ts: '1700000000.000100' } },
    }),
  );
  const votes = Object.fromEntries(past.map(({ id }) => [id, [RAKA, SINTA]]));
  const context = {
    ...{ directory: createFakeWorld().directory, operations, t, reader: aReader, page: 2 },
    requests: createFakeBook([], past, votes),
  };

  it('a page of the history fits into a message with its chart, however long everything in it is', async () => {
    const input = { group: 'G', person: 'UANA', since: '2026-01-01' };
    const answer = await history.answer(input, context);
    expect(answer.chart).toMatchObject({ title: t.history.days.title, name: t.history.days.name });
    expect(t.history.days.title.length).toBeLessThanOrEqual(limits.dataVisualization.title);
    expect(t.history.days.name.length).toBeLessThanOrEqual(limits.dataVisualization.name);
    for (const options of [{}, { sharedBy: RAKA }, { plain: true }]) {
      const shown = readMessage(answerMessage(answer, answerStateOf(history, input, 2), t, options));
      expect(shown).toContain(plainly(t.operations.history.by('UANA')));
      if (!('sharedBy' in options)) expect(shown).toContain(t.sheets.send);
    }
  });

  it('what was not found, and days without a request, are said too', async () => {
    const none = { ...context, page: 1, requests: createFakeBook([]) };
    for (const input of [{}, { group: 'G' }, { person: 'UANA' }, { request: 'R'.repeat(60) }]) {
      const answer = await history.answer(input, none);
      expect(readMessage(answerMessage(answer, answerStateOf(history, input, 1), t))).toContain(
        t.operations.history.title,
      );
    }
    expect(new Set([t.history.days.none(1), t.history.days.none(14)]).size).toBe(2);
  });

  it('a sheet has a name that every disk takes, and a heading of its own for each column', () => {
    const { name, columns } = historySheet({}, undefined, { ...context, fullNumbers: false });
    expect(name).toMatch(/^[\p{Letter}\d-]+$/u);
    expect(new Set(columns).size).toBe(columns.length);
  });
});
