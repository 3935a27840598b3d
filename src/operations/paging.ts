import type { Answer } from '../domain/answer';
import type { Page } from '../domain/group';

/** Rows of one answer. */
export const PAGE_SIZE = 10;

type PageMark = Pick<Answer, 'page'>;

const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / PAGE_SIZE));

/** Reads the page asked for, or the last one when the list has become shorter than that. */
export async function readPage<P extends Pick<Page<unknown>, 'items' | 'total'>>(
  read: (index: number) => Promise<P>,
  asked: number,
): Promise<P & { readonly mark: PageMark }> {
  const found = await read(asked);
  const pages = pagesOf(found.total);
  if (asked > pages) return { ...(await read(pages)), mark: markOf(pages, pages) };
  return { ...found, mark: markOf(asked, pages) };
}

/** A page of what is already here. */
export async function pageOf<T>(all: readonly T[], asked: number): Promise<{ items: readonly T[]; mark: PageMark }> {
  const read = async (index: number) => ({
    items: all.slice((index - 1) * PAGE_SIZE, index * PAGE_SIZE),
    total: all.length,
  });
  return readPage(read, asked);
}

/** One page needs no number. */
const markOf = (index: number, pages: number): PageMark => (pages === 1 ? {} : { page: { index, pages } });
