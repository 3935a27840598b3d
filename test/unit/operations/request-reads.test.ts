import { operations } from '../../../src/operations';
import { history } from '../../../src/operations/history';
import { requests } from '../../../src/operations/requests';
import { createFakeWorld } from '../../support/fake-directory';
import { t } from './run-write';
import { ASKED_AT, aReader, aRequest, createFakeBook, plainly } from './some-request';

const { directory } = createFakeWorld();
const waiting = Array.from({ length: 12 }, (_, i) => aRequest({ id: `R-${i}`, state: 'pending' }));

describe('waiting requests', () => {
  it('are told with who asked, when, and until when they wait', async () => {
    const pending = [aRequest({ state: 'pending', operation: 'remove', subject: '*VIP*' })];
    const { lines, entries = [] } = await requests.answer(
      {},
      { directory, requests: createFakeBook(pending), operations, t, reader: aReader, page: 1 },
    );
    expect([...lines, ...entries].map(plainly)).toEqual([
      '1 request waits for confirmation.',
      `Remove members: *VIP*. Waiting for confirmation. Asked by @UANA, ${ASKED_AT}. Expires ${ASKED_AT + 1000}.`,
    ]);
    expect(entries[0]).toContainEqual({ kind: 'person', id: 'UANA' });
  });

  it('come in pages', async () => {
    const second = await requests.answer(
      {},
      { directory, requests: createFakeBook(waiting), operations, t, reader: aReader, page: 2 },
    );
    expect(second.page).toEqual({ index: 2, pages: 2 });
    expect(second.entries).toHaveLength(2);
    expect(plainly(second.lines[0] ?? [])).toBe('12 requests wait for confirmation.');
  });

  it('may be none', async () => {
    const { lines } = await requests.answer(
      {},
      { directory, requests: createFakeBook([]), operations, t, reader: aReader, page: 1 },
    );
    expect(lines.map(plainly)).toEqual([
      'Nothing waits for confirmation in this channel. Type /chatgroup history to see what was asked earlier.',
    ]);
  });
});

describe('the history', () => {
  const past = [
    aRequest({ id: 'R-3' }),
    aRequest({ id: 'R-2', groupId: 'OTHER', state: 'denied', effect: 'change', subject: 'Other' }),
    aRequest({ id: 'R-1', operation: 'retired operation', state: 'failed' }),
  ];
  const read = (input: object, page = 1, book = createFakeBook(waiting, past)) =>
    history.answer({ ...input }, { directory, requests: book, operations, t, reader: aReader, page });

  it('calls each request what its card called it, by its effect', async () => {
    const { lines, entries = [] } = await read({});
    expect([...lines, ...entries].map(plainly)).toEqual([
      '3 requests, newest first.',
      'Requests a day since 24 Dec: 5 Jan: 3, other days: 0.',
      `Rotate invite link: VIP Jakarta. Done. Asked by @UANA, ${ASKED_AT}. Request R-3`,
      `Create invite link: Other. Denied. Asked by @UANA, ${ASKED_AT}. Request R-2`,
      `retired operation: VIP Jakarta. Not done. Asked by @UANA, ${ASKED_AT}. Request R-1`,
    ]);
  });

  it('says who decided, why it failed, and where to follow it to Slack and to CAMS', async () => {
    const card = { channel: 'C0DESK', ts: '1700000000.000100' };
    const failure = { code: 'lost_without_effect', camsRequestId: 'CAMS-1' } as const;
    const outcome = { kind: 'failed', done: [], missing: [], failure } as const;
    const confirmed = { approvedAt: ASKED_AT, decidedBy: 'URAKA', state: 'failed', card, outcome } as const;
    const book = createFakeBook(
      [],
      [
        aRequest({ id: 'R-4', ...confirmed }),
        aRequest({ id: 'R-3', approvedAt: ASKED_AT, effect: 'change' }),
        aRequest({ id: 'R-2', state: 'withdrawn', decidedBy: 'UANA' }),
        aRequest({ id: 'R-1', state: 'denied', decidedBy: 'UMEI' }),
      ],
      { 'R-4': ['UMEI', 'URAKA'], 'R-1': ['URAKA'] },
    );
    const { entries = [] } = await read({}, 1, book);
    expect(entries.map((line) => plainly(line).replace(/^.*UANA, \d+\. /, ''))).toEqual([
      'Confirmed by @UMEI and @URAKA. Open its thread. CAMS RequestId CAMS-1, Request R-4',
      'No approver was needed. Request R-3',
      'Withdrawn by @UANA. Request R-2',
      'Denied by @UMEI. Request R-1',
    ]);
    expect(plainly(entries[0] ?? [])).toContain(`Not done: ${t.errors.lost_without_effect.sentence}`);
    const url = 'https://toko.slack.com/archives/C0DESK/p1700000000000100';
    expect(entries[0]).toContainEqual({ kind: 'link', url, text: 'Open its thread' });
  });

  it('names the channel where no link can be made', async () => {
    const card = { channel: 'C0DESK', ts: '1.2' };
    const context = { directory, requests: createFakeBook([], [aRequest({ card })]), operations, t, page: 1 };
    const { entries = [] } = await history.answer({}, { ...context, reader: { ...aReader, linkTo: () => undefined } });
    expect(plainly(entries.at(-1) ?? [])).toContain('In @C0DESK.');
  });

  it('shows one bar a day of the reader’s own calendar, today last', async () => {
    const day = 24 * 3_600_000;
    const late = aRequest({ id: 'R-2', createdAt: Date.UTC(2026, 0, 5, 18) });
    const early = aRequest({ id: 'R-1', createdAt: ASKED_AT - 30 * day });
    const { chart, lines } = await read({}, 1, createFakeBook([], [late, aRequest(), early]));
    expect(chart?.points).toHaveLength(14);
    expect(chart?.points.slice(-3)).toEqual([
      { label: '4 Jan', value: 0 },
      { label: '5 Jan', value: 1 },
      { label: '6 Jan', value: 1 },
    ]);
    expect(plainly(lines[1] ?? [])).toBe('Requests a day since 24 Dec: 6 Jan: 1, 5 Jan: 1, other days: 0.');
    const old = await read({}, 1, createFakeBook([], [early]));
    expect(old.chart).toBeUndefined();
    expect(plainly(old.lines[1] ?? [])).toBe('No request in the last 14 days.');
    const since = await read({ since: '24h' }, 1, createFakeBook([], [late, early]));
    expect(since.chart?.points).toEqual([
      { label: '5 Jan', value: 0 },
      { label: '6 Jan', value: 1 },
    ]);
  });

  it('counts no further than it has to, and draws no day that it has not counted to its end', async () => {
    const many = Array.from({ length: 1200 }, (_, i) =>
      aRequest({ id: `R-${i}`, createdAt: aReader.now - i * 60_000 }),
    );
    const { lines, chart, page } = await read({}, 9999, createFakeBook([], many));
    expect(plainly(lines[0] ?? [])).toMatch(
      /^More than 1,000 requests, newest first\. The pages show the newest 1,000/,
    );
    expect(page).toEqual({ index: 100, pages: 100 });
    // 1,000 minutes back from 16:00 in Jakarta is the evening before: only today is whole.
    expect(chart?.points).toEqual([{ label: '6 Jan', value: (aReader.now - Date.UTC(2026, 0, 5, 17)) / 60_000 + 1 }]);
  });

  it('says that there are too many to count where today alone has more', async () => {
    const many = Array.from({ length: 1001 }, (_, i) => aRequest({ id: `R-${i}`, createdAt: aReader.now }));
    const { lines, chart } = await read({}, 1, createFakeBook([], many));
    expect(chart).toBeUndefined();
    expect(plainly(lines[1] ?? [])).toBe('More than 1,000 requests today.');
  });

  it('finds one request by its id or the RequestId of CAMS', async () => {
    const outcome = { kind: 'succeeded', done: [], missing: [], camsRequestId: 'CAMS-1' } as const;
    const book = createFakeBook([], [aRequest({ id: 'R-7', outcome }), aRequest()]);
    for (const request of ['R-7', 'CAMS-1']) {
      const { lines } = await read({ request }, 1, book);
      expect(lines.map(plainly)).toEqual([expect.stringMatching(/CAMS RequestId CAMS-1, Request R-7$/)]);
    }
    const { lines, sheet } = await read({ request: 'R-8' }, 1, book);
    expect(plainly(lines[0] ?? [])).toMatch(/^No request of this channel is known by R-8\./);
    expect(sheet).toBeUndefined();
  });

  it('may be that of one group', async () => {
    expect(plainly((await read({ group: 'OTHER' })).lines[0] ?? [])).toBe('1 request, newest first.');
  });

  it('shows its last page where the one asked for does not exist', async () => {
    const book = createFakeBook(
      [],
      Array.from({ length: 11 }, () => aRequest()),
    );
    expect((await read({}, 7, book)).page).toEqual({ index: 2, pages: 2 });
  });

  it('says so when it is empty', async () => {
    const book = createFakeBook([]);
    expect(plainly((await read({}, 1, book)).lines[0] ?? [])).toContain('Nothing has been asked for in this channel');
    expect(plainly((await read({ group: 'G' }, 1, book)).lines[0] ?? [])).toMatch(/of this group.*\/chatgroup history/);
  });
});
