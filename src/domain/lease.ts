/** How long a claim on a job holds, Unix ms: from when it was made until another process may make one. */
export interface Lease {
  readonly from: number;
  readonly until: number;
}

/**
 * Whether what is begun at `now` and takes at most `ms` ends while the claim holds. A time before the claim is too late
 * as well: a clock that was set back hides how long the process stood still.
 */
export const outlasts = ({ from, until }: Lease, now: number, ms: number): boolean => from <= now && now + ms < until;
