import type { Lease } from './lease';

/**
 * What is done later or in the background, and must survive a restart. The key is the request's id; of `daily`,
 * `announce` and `home` the desk's; of `enforce` the id of a change to a desk.
 */
export const JOB_KINDS = [
  'execute',
  'settle',
  'expire',
  'remind',
  'post',
  'daily',
  'announce',
  'enforce',
  'home',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];
/** Jobs that carry a desk's life on; the others carry a request's. */
export type DeskJobKind = 'announce' | 'enforce';
/** Brings App Home up to date for those who look at a desk there: the surface's own. */
export type HomeJobKind = 'home';

/** A claimed job. Only who holds the `fence` may finish it. */
export interface Job {
  readonly kind: JobKind;
  readonly key: string;
  /** Times it was put back by `retry`; 0 at the first run. */
  readonly tries: number;
  /** Grows with each claim: who lost the lease has an old one. */
  readonly fence: number;
  /** Grows with each scheduling: a job asked for again while it ran is not lost. */
  readonly version: number;
  readonly lease: Lease;
}

/** What becomes of a job that ran: it is done, or it is due again at `again` (Unix ms). */
export type JobResult = { readonly done: true } | { readonly again: number };

export const DONE: JobResult = { done: true };

export const again = (at: number): JobResult => ({ again: at });

/** One run of a job. `tries` counts how often it was put back before. */
export type JobRun = Pick<Job, 'tries' | 'fence' | 'lease'>;

/**
 * Does one job. It may run twice at once when it outlives its lease, so it acts only on what stands in the store, and
 * begins nothing that must not be done twice unless the lease outlasts it. When it throws it is run again later.
 */
export type JobHandler = (key: string, run: JobRun) => Promise<JobResult>;
