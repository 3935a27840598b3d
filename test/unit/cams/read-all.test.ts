import fc from 'fast-check';
import type { Listing } from '../../../src/cams/listing';
import { createPageSizes } from '../../../src/cams/page-sizes';
import { readAll } from '../../../src/cams/read-all';
import { CamsError } from '../../../src/domain/errors';

const keys = (count: number, from = 0): string[] => Array.from({ length: count }, (_, i) => `k${from + i}`);

/** A list that `before` may change before each page; `cap` is what the other side takes at most. */
function listOf(all: string[], options: { total?: (count: number) => number | undefined } = {}) {
  const asked: [number, number][] = [];
  const state = { all, asked, before: (_page: number): void => {} };
  const fetch = async (index: number, size: number): Promise<Listing<string>> => {
    state.before(asked.length);
    asked.push([index, size]);
    const entries = state.all.slice((index - 1) * size, index * size).map((key) => ({ key, item: key }));
    return { entries, total: options.total === undefined ? state.all.length : options.total(state.all.length) };
  };
  return { state, fetch };
}

const refusedPage = (): CamsError => new CamsError('page_invalid', { certainty: 'refused', passing: false });

test.each([0, 1, 99, 100, 101, 250])('reads all of %i entries', async (count) => {
  const { fetch } = listOf(keys(count));
  await expect(readAll(fetch, createPageSizes())).resolves.toEqual(keys(count));
});

test('reads again when a deletion pulled an entry over the edge of a page', async () => {
  const { state, fetch } = listOf(keys(150));
  state.before = (page) => {
    if (page === 1) state.all = state.all.filter((key) => key !== 'k0');
  };
  await expect(readAll(fetch, createPageSizes())).resolves.toEqual(keys(149, 1));
});

test('lists an entry once that was pushed to the next page', async () => {
  const { state, fetch } = listOf(keys(150));
  state.before = (page) => {
    if (page === 1) state.all = ['new', ...state.all];
  };
  await expect(readAll(fetch, createPageSizes())).resolves.toEqual(['new', ...keys(150)]);
});

test('gives up on a list that never holds still, rather than call an entry gone', async () => {
  const { state, fetch } = listOf(keys(150));
  state.before = () => {
    state.all = state.all.slice(1);
  };
  await expect(readAll(fetch, createPageSizes())).rejects.toMatchObject({ code: 'list_unsteady', passing: true });
});

test.each([
  ['does not say', () => undefined],
  ['says too low', (count: number) => count - 3],
  ['says as only the page holds', () => 100],
])('a total that CAMS %s is not relied on: two equal readings count', async (_, total) => {
  const { fetch, state } = listOf(keys(130), { total });
  await expect(readAll(fetch, createPageSizes())).resolves.toEqual(keys(130));
  expect(state.asked.length).toBeGreaterThan(2);
});

test('more entries announced than can be read are never taken for all', async () => {
  const { fetch } = listOf(keys(30), { total: (count) => count + 1 });
  await expect(readAll(fetch, createPageSizes())).rejects.toMatchObject({ code: 'list_unsteady' });
});

test('takes smaller pages when large ones are refused, and remembers it', async () => {
  const { state, fetch } = listOf(keys(45));
  const picky = async (index: number, size: number) => {
    if (size > 20) throw refusedPage();
    return fetch(index, size);
  };
  const sizes = createPageSizes();
  await expect(readAll(picky, sizes)).resolves.toEqual(keys(45));
  state.asked.length = 0;
  await readAll(picky, sizes);
  expect(state.asked).toEqual([
    [1, 20],
    [2, 20],
    [3, 20],
  ]);
});

test('takes smaller pages when large ones come shortened without a word', async () => {
  const { fetch } = listOf(keys(75));
  const capped = async (index: number, size: number): Promise<Listing<string>> => {
    const page = await fetch(index, size);
    return { ...page, entries: page.entries.slice(0, 50) };
  };
  await expect(readAll(capped, createPageSizes())).resolves.toEqual(keys(75));
});

test('a refused page after the last one is the end; a refused first page is not', async () => {
  const { fetch } = listOf(keys(100));
  const strict = async (index: number, size: number) => {
    const page = await fetch(index, size);
    if (index > 1 && page.entries.length === 0) throw refusedPage();
    return page;
  };
  await expect(readAll(strict, createPageSizes())).resolves.toEqual(keys(100));
  await expect(readAll(() => Promise.reject(refusedPage()), createPageSizes())).rejects.toMatchObject({
    code: 'page_invalid',
  });
});

test('ends where every page is the same', async () => {
  const { fetch, state } = listOf(keys(150));
  await expect(readAll((_, size) => fetch(1, size), createPageSizes())).rejects.toMatchObject({
    code: 'list_unsteady',
  });
  expect(state.asked.length).toBeLessThan(10);
});

test('a failure on the way is passed on', async () => {
  const lost = new CamsError('reply_lost', { certainty: 'refused', passing: true });
  await expect(readAll(() => Promise.reject(lost), createPageSizes())).rejects.toBe(lost);
});

test('whatever is added and deleted meanwhile, what stayed all the time is found or nothing is said', async () => {
  const change = fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.record({ kind: fc.constant('add' as const) }),
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(240) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 90, max: 240 }), fc.array(change, { maxLength: 8 }), async (count, changes) => {
      const { state, fetch } = listOf(keys(count));
      const deleted = new Set<string>();
      state.before = (page) => {
        const next = changes[page];
        if (next?.kind === 'add') state.all = [`new${page}`, ...state.all];
        if (next?.kind === 'delete') {
          const [gone] = state.all.splice(next.at % state.all.length, 1);
          if (gone !== undefined) deleted.add(gone);
        }
      };
      const found = await readAll(fetch, createPageSizes()).catch(() => undefined);
      if (found === undefined) return;
      expect(keys(count).filter((key) => !deleted.has(key) && !found.includes(key))).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 200 },
  );
});
