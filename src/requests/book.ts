import type { RequestBook } from '../domain/ports/request-book';
import type { Tables } from '../domain/ports/store';

/** The requests of one desk, for those who only read. */
export function createRequestBook({ requests }: Pick<Tables, 'requests'>, deskId: string): RequestBook {
  return {
    pending: () => requests.inState(deskId, ['pending']),
    history: ({ groupId, index, size }) =>
      requests.history(deskId, { groupId, offset: (index - 1) * size, limit: size }),
  };
}
