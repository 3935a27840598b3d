import type { Desk } from '../domain/desk';
import type { Failure } from '../domain/errors';
import type { Evidence, WriteOperation } from '../domain/operation';
import { stricter } from '../domain/policy';
import type { Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { DONE, type JobResult } from './job-result';
import { announce, move, unlessOutrun } from './move';
import { differencesOf } from './portrait';

const BY_ITSELF = { kind: 'groupkeeper' } as const;

/** The group is not what was confirmed: nothing is written, a new revision is shown, old tokens and votes are void. */
export async function reopen(
  deps: RequestDeps,
  request: Request,
  desk: Desk,
  operation: WriteOperation,
  evidence: Evidence,
): Promise<JobResult> {
  const { store, clock, textsOf, nudge } = deps;
  const revision = request.revision + 1;
  const effect = operation.effect(evidence);
  const t = textsOf(request.deskId);
  const earlier = await store.revisions.find(request.id, request.revision);
  const differences = differencesOf(
    earlier && operation.portrait(earlier.evidence, t, evidence),
    operation.portrait(evidence, t, earlier?.evidence),
  );
  await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const expiresAt = at + stricter(request.policy, desk.policy).expiresAfter;
      await tx.revisions.insert({ requestId: request.id, revision, evidence, effect, createdAt: at });
      const change = { revision, effect, expiresAt };
      const pending = await move(tx, request, {
        to: 'pending',
        change,
        actor: BY_ITSELF,
        event: 'request.changed',
        data: { differences },
        at,
      });
      const stronger = effect === 'destructive' && request.effect === 'change';
      await announce(tx, pending, [{ kind: 'changed', revision, differences, stronger }], at);
      await tx.jobs.cancel('expire', request.id);
      await tx.jobs.schedule('expire', request.id, expiresAt);
    }),
  );
  nudge();
  return DONE;
}

/** The group is gone or the desk is: nothing is left to be done. */
export async function markStale(deps: RequestDeps, request: Request): Promise<JobResult> {
  const { store, clock, nudge } = deps;
  await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const pending = await move(tx, request, { to: 'pending', actor: BY_ITSELF, event: 'request.changed', at });
      const stale = await move(tx, pending, { to: 'stale', actor: BY_ITSELF, event: 'request.stale', at });
      await announce(tx, stale, [{ kind: 'stale' }], at);
    }),
  );
  nudge();
  return DONE;
}

/** CAMS definitely refuses to show the group: the write was never sent. */
export async function fail(deps: RequestDeps, request: Request, failure: Failure): Promise<JobResult> {
  const { store, clock, nudge } = deps;
  await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const outcome = { kind: 'failed', done: [], missing: [], failure } as const;
      const executing = await move(tx, request, { to: 'executing', actor: BY_ITSELF, event: 'request.started', at });
      const failed = await move(tx, executing, {
        to: 'failed',
        change: { outcome },
        actor: BY_ITSELF,
        event: 'request.not_sent',
        data: { failure },
        at,
      });
      await announce(tx, failed, [{ kind: 'ended' }], at);
    }),
  );
  nudge();
  return DONE;
}
