import type { Desk } from '../domain/desk';
import { type Failure, GroupkeeperError, toFailure } from '../domain/errors';
import { DONE, type JobResult } from '../domain/job';
import type { Evidence, WriteOperation } from '../domain/operation';
import { stricter } from '../domain/policy';
import type { Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';
import { changesOf } from './changes';
import type { RequestDeps } from './deps';
import { move, unlessOutrun } from './move';
import { recount } from './need';
import { remindLater } from './remind';
import { announce } from './thread';

const BY_ITSELF = { kind: 'groupkeeper' } as const;

/** The group is not what was confirmed: nothing is written, a new revision is shown, old tokens and votes are void. */
export async function reopen(
  deps: RequestDeps,
  request: Request,
  desk: Desk,
  operation: WriteOperation,
  evidence: Evidence,
): Promise<JobResult> {
  const revision = request.revision + 1;
  const effect = operation.effect(evidence);
  const t = await deps.textsOf(request.deskId);
  const earlier = await deps.store.revisions.find(request.id, request.revision);
  const differences = earlier ? changesOf(operation, earlier.evidence, evidence, t) : [];
  return instead(deps, async (tx, at) => {
    const expiresAt = at + stricter(request.policy, desk.policy).expiresAfter;
    await tx.revisions.insert({ requestId: request.id, revision, evidence, effect, createdAt: at });
    const pending = await move(tx, request, {
      to: 'pending',
      change: { revision, effect, expiresAt, approvedAt: undefined, decidedBy: undefined },
      actor: BY_ITSELF,
      event: 'request.changed',
      data: { effect, differences, expiresAt, removes: operation.removes(request.input) },
      at,
    });
    const stronger = effect === 'destructive' && request.effect === 'change';
    await announce(tx, pending, { kind: 'changed', revision, differences, stronger }, at);
    await tx.jobs.schedule('expire', request.id, expiresAt);
    await remindLater(tx, pending, at);
  });
}

/** The group is gone or the desk is: nothing is left to be done. */
export function markStale(deps: RequestDeps, request: Request): Promise<JobResult> {
  return instead(deps, async (tx, at) => {
    const pending =
      request.state === 'pending'
        ? request
        : await move(tx, request, { to: 'pending', actor: BY_ITSELF, event: 'request.changed', at });
    const stale = await move(tx, pending, { to: 'stale', actor: BY_ITSELF, event: 'request.stale', at });
    await announce(tx, stale, { kind: 'stale' }, at);
    await recount(deps, tx, stale, at);
  });
}

/** Ends a request whose picture is no good; `undefined` when it is. */
export async function refusePicture(
  deps: RequestDeps,
  request: Request,
  address: string,
): Promise<JobResult | undefined> {
  try {
    await deps.pictures.check(address);
    return undefined;
  } catch (error) {
    if (!(error instanceof GroupkeeperError)) throw error;
    deps.log.info({ request: request.id, code: error.code }, 'a picture is no good, so nothing is sent');
    return fail(deps, request, toFailure(error));
  }
}

/** What is known beforehand to fail, such as a group that CAMS refuses to show: the write is never sent. */
export function fail(deps: RequestDeps, request: Request, failure: Failure): Promise<JobResult> {
  return instead(deps, async (tx, at) => {
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
    await announce(tx, failed, { kind: 'ended' }, at);
    await recount(deps, tx, failed, at);
  });
}

/** What happens to a request instead of its write, unless somebody else moved it meanwhile. */
async function instead(
  { store, clock }: RequestDeps,
  work: (tx: Tables, at: number) => Promise<void>,
): Promise<JobResult> {
  await unlessOutrun(() => store.transaction((tx) => work(tx, clock.now())));
  return DONE;
}
