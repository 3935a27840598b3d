import type { JobKind } from '../domain/job';
import type { Requests } from './api';
import { readCard } from './card';
import { createDecide } from './decide';
import { createDeliver } from './deliver';
import type { RequestDeps } from './deps';
import { createExecute } from './execute';
import { deadlineOf, expireIfDue } from './expire';
import { again, DONE, type JobResult } from './job-result';
import { createSettle } from './settle';
import { createSubmit } from './submit';

export type { Decided, Requests, Submission, Submitted } from './api';
export type { RequestDeps } from './deps';
export type { JobResult } from './job-result';

/** Runs one job of a request. `tries` counts the times it was put back. */
export type RequestJob = (requestId: string, run: { readonly tries: number }) => Promise<JobResult>;

/** The life of requests: what surfaces may do with them, and the jobs that carry them on. */
export function createRequests(deps: RequestDeps): Requests & { readonly jobs: Readonly<Record<JobKind, RequestJob>> } {
  return {
    submit: createSubmit(deps),
    decide: createDecide(deps),
    card: async (requestId) => {
      const request = await deps.store.requests.find(requestId);
      return request && readCard(deps, request);
    },
    jobs: {
      execute: createExecute(deps),
      settle: createSettle(deps),
      expire: createExpire(deps),
      post: createDeliver(deps),
    },
  };
}

function createExpire(deps: RequestDeps): RequestJob {
  return async (requestId) => {
    const found = await deps.store.requests.find(requestId);
    const request = found && (await expireIfDue(deps, found));
    const deadline = request && (await deadlineOf(deps, request));
    return deadline === undefined ? DONE : again(deadline);
  };
}
