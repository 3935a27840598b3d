import { COUNTED, type HistoryFilter } from '../domain/history';
import type { RequestBook } from '../domain/ports/request-book';
import type { Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';

/** Rows read at once. */
const PAGE = 500;

/** The requests of one desk, for those who only read. */
export function createRequestBook(
  { requests, votes }: Pick<Tables, 'requests' | 'votes'>,
  deskId: string,
): RequestBook {
  async function* all(filter: HistoryFilter, limit: number): AsyncGenerator<readonly Request[]> {
    let last: Request | undefined;
    for (let left = limit; left > 0; left -= PAGE) {
      const page = await requests.older(deskId, filter, last, Math.min(left, PAGE));
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      last = page.at(-1);
    }
  }
  return {
    pending: () => requests.inState(deskId, ['pending']),
    history: ({ index, size, ...filter }) =>
      requests.history(deskId, { ...filter, offset: Math.min((index - 1) * size, COUNTED), limit: size }),
    times: (filter, limit) => requests.times(deskId, filter, limit),
    all,
    find: async (reference) => {
      const found = await requests.find(reference.toLowerCase());
      if (found?.deskId === deskId) return found;
      const typed = await requests.findByCams(deskId, reference);
      // CAMS writes them in capitals; people do not always.
      return typed ?? requests.findByCams(deskId, reference.toUpperCase());
    },
    voters: (of) => votes.ofAll(of),
  };
}
