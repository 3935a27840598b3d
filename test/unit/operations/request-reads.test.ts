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
    const { lines } = await requests.answer(
      {},
      { directory, requests: createFakeBook(pending), operations, t, reader: aReader, page: 1 },
    );
    expect(lines.map(plainly)).toEqual([
      '1 request waits for confirmation.',
      `Remove members: *VIP*. Waiting for confirmation. Asked by @UANA, ${ASKED_AT}. Expires ${ASKED_AT + 1000}.`,
    ]);
    expect(lines[1]).toContainEqual({ kind: 'person', id: 'UANA' });
  });

  it('come in pages', async () => {
    const second = await requests.answer(
      {},
      { directory, requests: createFakeBook(waiting), operations, t, reader: aReader, page: 2 },
    );
    expect(second.page).toEqual({ index: 2, pages: 2 });
    expect(second.lines).toHaveLength(3);
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
    const { lines } = await read({});
    expect(lines.map(plainly)).toEqual([
      '3 requests, newest first.',
      `Rotate invite link: VIP Jakarta. Done. Asked by @UANA, ${ASKED_AT}.`,
      `Create invite link: Other. Denied. Asked by @UANA, ${ASKED_AT}.`,
      `retired operation: VIP Jakarta. Not done. Asked by @UANA, ${ASKED_AT}.`,
    ]);
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
