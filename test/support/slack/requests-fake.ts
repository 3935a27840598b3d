import type { Card } from '../../../src/domain/ports/poster';
import type { Request } from '../../../src/domain/request';
import type { Decided, Requests, Submission, Submitted } from '../../../src/requests/api';

/** A request as the life of requests would give it. */
export const request = (part: Partial<Request> = {}): Request => ({
  id: 'req1',
  deskId: 'C0OPS',
  operation: 'link delete',
  requesterId: 'U0DINA',
  input: {},
  inputDigest: 'digest',
  groupId: 'G1',
  subject: 'Market',
  state: 'pending',
  revision: 1,
  effect: 'destructive',
  policy: { approvers: ['S0LEADS'], approvalsNeeded: 1, expiresAfter: 1, startWithin: 1 },
  createdAt: Date.UTC(2026, 0, 5),
  expiresAt: Date.UTC(2026, 0, 6),
  approvedAt: undefined,
  decidedBy: undefined,
  endedAt: undefined,
  card: { channel: 'C0OPS', ts: '1.2' },
  outcome: undefined,
  ...part,
});

/** The life of requests, scripted: what it was asked is kept, what it answers is set by the test. */
export interface RequestsFake extends Requests {
  readonly submissions: Submission[];
  readonly clicks: { token: string; personId: string }[];
  onSubmit: (submission: Submission) => Promise<Submitted>;
  decided: Decided;
  shown: Card | undefined;
}

export function createRequestsFake(): RequestsFake {
  const fake: RequestsFake = {
    submissions: [],
    clicks: [],
    onSubmit: async () => ({ kind: 'submitted', request: request() }),
    decided: { kind: 'unknown_button' },
    shown: undefined,
    submit: async (submission) => {
      fake.submissions.push(submission);
      return fake.onSubmit(submission);
    },
    decide: async (click) => {
      fake.clicks.push(click);
      return fake.decided;
    },
    linkOrigin: async () => undefined,
    overview: async () => ({
      ...{ waiting: [], more: [], own: [], recent: [] },
      ...{ pending: new Map(), voters: new Map() },
    }),
    card: async () => fake.shown,
  };
  return fake;
}
