import type { HistoryFilter } from '../../../src/domain/history';
import type { Reader } from '../../../src/domain/operation';
import type { RequestBook } from '../../../src/domain/ports/request-book';
import type { Request } from '../../../src/domain/request';
import type { Phrase } from '../../../src/texts/phrase';

export const ASKED_AT = Date.UTC(2026, 0, 5, 9, 0);

export const aRequest = (given: Partial<Request> = {}): Request => ({
  id: 'R-1',
  deskId: 'DESK',
  operation: 'link create',
  requesterId: 'UANA',
  input: {},
  inputDigest: '',
  groupId: 'G',
  subject: 'VIP Jakarta',
  state: 'succeeded',
  revision: 1,
  effect: 'destructive',
  policy: { approvers: [], approvalsNeeded: 1, expiresAfter: 1, startWithin: 1 },
  createdAt: ASKED_AT,
  expiresAt: ASKED_AT + 1000,
  approvedAt: undefined,
  decidedBy: undefined,
  endedAt: undefined,
  card: undefined,
  outcome: undefined,
  ...given,
});

/** Somebody in Jakarta, a day after {@link ASKED_AT}. */
export const aReader: Reader = {
  now: ASKED_AT + 24 * 3_600_000,
  timeZone: 'Asia/Jakarta',
  locale: 'en-GB',
  linkTo: ({ channel, ts }) => `https://toko.slack.com/archives/${channel}/p${ts.replace('.', '')}`,
};

/** A book of these requests, newest first as they are given. */
export function createFakeBook(
  pending: readonly Request[],
  past: readonly Request[] = [],
  votes: Readonly<Record<string, readonly string[]>> = {},
): RequestBook {
  const like = ({ groupId, requesterId, since = 0 }: HistoryFilter): Request[] =>
    past.filter(
      (request) =>
        (groupId === undefined || request.groupId === groupId) &&
        (requesterId === undefined || request.requesterId === requesterId) &&
        request.createdAt >= since,
    );
  return {
    pending: async () => pending,
    history: async ({ index, size, ...filter }) => {
      const items = like(filter);
      return { items: items.slice((index - 1) * size, index * size), total: items.length };
    },
    times: async (filter, limit) =>
      like(filter)
        .slice(0, limit)
        .map(({ createdAt }) => createdAt),
    all: async function* (filter, limit) {
      yield like(filter).slice(0, limit);
    },
    find: async (reference) => past.find(({ id, outcome }) => id === reference || outcome?.camsRequestId === reference),
    voters: async (requests) => new Map(requests.flatMap(({ id }) => (votes[id] ? [[id, votes[id]]] : []))),
  };
}

/** A phrase in plain words: people by id, moments by number. */
export const plainly = (phrase: Phrase): string =>
  phrase
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'person' || part.kind === 'channel') return `@${part.id}`;
      return part.kind === 'time' ? String(part.at) : part.text;
    })
    .join('');
