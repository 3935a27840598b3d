export const REQUEST_STATES = [
  'pending',
  'approved',
  'denied',
  'withdrawn',
  'expired',
  'stale',
  'executing',
  'settling',
  'succeeded',
  'partial',
  'failed',
  'unknown',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/**
 * The life of a request. `pending → pending` is a new revision; `approved → pending` means that the group changed
 * before the write; `stale` that it is gone or left the desk; `unknown` waits for a person's word.
 */
export const TRANSITIONS: Readonly<Record<RequestState, readonly RequestState[]>> = {
  pending: ['pending', 'approved', 'denied', 'withdrawn', 'expired', 'stale'],
  approved: ['pending', 'executing', 'withdrawn', 'expired'],
  executing: ['failed', 'settling'],
  settling: ['succeeded', 'partial', 'failed', 'unknown'],
  unknown: ['succeeded', 'partial', 'failed'],
  denied: [],
  withdrawn: [],
  expired: [],
  stale: [],
  succeeded: [],
  partial: [],
  failed: [],
};

export const canMove = (from: RequestState, to: RequestState): boolean => TRANSITIONS[from].includes(to);

/** Nothing leads on from here. */
export const isFinal = (state: RequestState): boolean => TRANSITIONS[state].length === 0;

/** A request that stands here did nothing, and will do nothing. */
export const WITHOUT_EFFECT: readonly RequestState[] = ['denied', 'withdrawn', 'expired', 'stale', 'failed'];
