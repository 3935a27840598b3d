/** What becomes of a job that ran: it is done, or it is due again at `again` (Unix ms). */
export type JobResult = { readonly done: true } | { readonly again: number };

export const DONE: JobResult = { done: true };

export const again = (at: number): JobResult => ({ again: at });
