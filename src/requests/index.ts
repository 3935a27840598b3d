import type { DeskJobKind, HomeJobKind, JobHandler, JobKind } from '../domain/job';
import type { Requests } from './api';
import { readCard } from './card';
import { createDaily } from './daily';
import { createDecide } from './decide';
import { createDeliver } from './deliver';
import type { RequestDeps } from './deps';
import { createExecute } from './execute';
import { createExpire } from './expire';
import { linkOrigin } from './link-origin';
import { createOverview } from './overview';
import { createRemind } from './remind';
import { createSettle } from './settle';
import { createSubmit } from './submit';

/** The life of requests: what surfaces may do with them, and the jobs that carry them on. */
export function createRequests(
  deps: RequestDeps,
): Requests & { readonly jobs: Readonly<Record<Exclude<JobKind, DeskJobKind | HomeJobKind>, JobHandler>> } {
  return {
    submit: createSubmit(deps),
    decide: createDecide(deps),
    linkOrigin: (operation, deskId, evidence) => linkOrigin(deps, operation, deskId, evidence, deps.clock.now()),
    card: async (requestId) => {
      const request = await deps.store.requests.find(requestId);
      return request && readCard(deps, request);
    },
    overview: createOverview(deps),
    jobs: {
      execute: createExecute(deps),
      settle: createSettle(deps),
      expire: createExpire(deps),
      remind: createRemind(deps),
      post: createDeliver(deps),
      daily: createDaily(deps),
    },
  };
}
