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

/** A book of these requests, newest first as they are given. */
export function createFakeBook(pending: readonly Request[], past: readonly Request[] = []): RequestBook {
  return {
    pending: async () => pending,
    history: async ({ groupId, index, size }) => {
      const items = past.filter((request) => groupId === undefined || request.groupId === groupId);
      return { items: items.slice((index - 1) * size, index * size), total: items.length };
    },
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
