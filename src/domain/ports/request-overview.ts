import type { Request } from '../request';

/** Whose word is asked for, and on what: on everything, on all but their own destructive requests, or on their own changes that were shown anew. */
export interface WaitingFor {
  readonly personId: string;
  readonly may: 'all' | 'others_and_own_changes' | 'own_changes';
  /** Now, Unix ms. */
  readonly at: number;
}

/** Requests as App Home shows them. */
export interface RequestOverviewTable {
  /** Those shown in their channel that wait for this person, newest first; `total` is counted up to one more than `COUNTED`. */
  waitingFor(
    deskId: string,
    who: WaitingFor,
    limit: number,
  ): Promise<{ readonly items: readonly Request[]; readonly total: number }>;
  /** How many are pending, up to one more than `COUNTED`. */
  countPending(deskId: string): Promise<number>;
  /** What this person asked at these desks: what has not ended, newest first, or what ended last. */
  ofRequester(
    requesterId: string,
    deskIds: readonly string[],
    which: 'open' | 'ended',
    limit: number,
  ): Promise<readonly Request[]>;
  /** What ended last at a desk. */
  lastEnded(deskId: string, limit: number): Promise<readonly Request[]>;
}
