import { CamsError } from '../domain/errors';
import type { Listing } from './listing';
import { isPageRefused, type PageSizes, SMALLEST_PAGE } from './page-sizes';

export type FetchPage<T> = (index: number, size: number) => Promise<Listing<T>>;

/** A list that changes on every one of so many readings is given up. */
const READINGS = 3;
/** More pages than the 10,000 groups of a business number fill at the smallest size; ends a list that never ends. */
const MAX_PAGES = 1000;

interface Reading<T> {
  readonly items: ReadonlyMap<string, T>;
  /** Entries read, those without a key too. */
  readonly count: number;
  /** Every total that a page named. */
  readonly totals: ReadonlySet<number | undefined>;
}

/**
 * Reads all pages of a list whose entries may move while it is read: a deletion pulls an entry over the edge of a page
 * that was read already, and what was not seen would look gone. So a reading counts when it holds exactly as many
 * entries as every page said there are, or when it holds no fewer and the reading before found the same.
 * @throws CamsError what `fetch` throws, or `list_unsteady` when no reading counts
 */
export async function readAll<T>(fetch: FetchPage<T>, sizes: PageSizes): Promise<readonly T[]> {
  let before: Reading<T> | undefined;
  for (let readings = 0; readings < READINGS; readings += 1) {
    const reading = await sizes.use((size) => readOnce(fetch, size));
    if (isExact(reading) || (isEnough(reading) && sameKeys(before, reading))) return [...reading.items.values()];
    before = reading;
  }
  throw new CamsError('list_unsteady', { certainty: 'refused', passing: true });
}

async function readOnce<T>(fetch: FetchPage<T>, size: number): Promise<Reading<T>> {
  const items = new Map<string, T>();
  const totals = new Set<number | undefined>();
  let nameless = 0;
  for (let index = 1; index <= MAX_PAGES; index += 1) {
    const page = await fetch(index, size).catch((error: unknown) => endOrThrow(error, index));
    if (page === undefined) break;
    const { entries, total } = page;
    const before = items.size + nameless;
    for (const { key, item } of entries) {
      if (key === undefined || item === undefined) nameless += 1;
      else if (!items.has(key)) items.set(key, item);
    }
    totals.add(total);
    const count = items.size + nameless;
    const short = entries.length < size;
    if (index === 1 && short && count < (total ?? 0) && size > SMALLEST_PAGE) throw tooLarge();
    if (count === before || (short && count >= (total ?? count))) break;
  }
  return { items, count: items.size + nameless, totals };
}

/** A page after the last one may be refused rather than empty. */
function endOrThrow(error: unknown, index: number): undefined {
  if (index === 1 || !isPageRefused(error)) throw error;
  return undefined;
}

/** CAMS gave fewer than asked although there are more: where its next page starts is then anybody's guess. */
const tooLarge = (): CamsError => new CamsError('page_invalid', { certainty: 'refused', passing: false });

const isExact = ({ count, totals }: Reading<unknown>): boolean => totals.size === 1 && totals.has(count);

const isEnough = ({ count, totals }: Reading<unknown>): boolean => [...totals].every((total) => count >= (total ?? 0));

const sameKeys = (one: Reading<unknown> | undefined, other: Reading<unknown>): boolean =>
  one !== undefined &&
  one.items.size === other.items.size &&
  [...one.items.keys()].every((key) => other.items.has(key));
