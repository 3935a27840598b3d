import type { JobResult } from '../domain/job';

export type { JobResult } from '../domain/job';

export const DONE: JobResult = { done: true };

export const again = (at: number): JobResult => ({ again: at });
