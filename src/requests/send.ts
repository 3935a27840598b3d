import { seconds } from '../domain/clock';
import type { Desk } from '../domain/desk';
import { CamsError, type Failure, toFailure } from '../domain/errors';
import type { Evidence, Reply, WriteOperation } from '../domain/operation';
import type { Attempt, Outcome, Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { endAttempt } from './end-attempt';
import { DONE, type JobResult } from './job-result';
import { announce, move, unlessOutrun } from './move';

/**
 * A process that stood still between recording and sending (a paused machine, a long collection) does not send any
 * more: by then another may have read the attempt back as not done.
 */
const SEND_WITHIN = seconds(10);

/** Makes the one write of an attempt that is on record. Whatever happens, it is never made again. */
export async function sendWrite(
  deps: RequestDeps,
  request: Request,
  desk: Desk,
  operation: WriteOperation,
  evidence: Evidence,
): Promise<JobResult> {
  const attempt = await deps.store.attempts.of(request.id);
  if (attempt === undefined) throw new Error(`the attempt of request ${request.id} is missing`);
  if (deps.clock.now() - attempt.attemptedAt > SEND_WITHIN) {
    return refuse(deps, request, attempt, { code: 'execution_deadline' });
  }
  try {
    const reply = await operation.execute({ input: request.input, evidence }, { cams: deps.camsOf(desk.scope) });
    return accept(deps, request, attempt, reply);
  } catch (error) {
    if (!(error instanceof CamsError) || error.certainty === 'unknown') return lose(deps, request, error);
    return refuse(deps, request, attempt, toFailure(error));
  }
}

/** CAMS answered OK, which means accepted and not yet done. */
async function accept(deps: RequestDeps, request: Request, attempt: Attempt, reply: Reply): Promise<JobResult> {
  const { camsRequestId } = reply;
  await deps.store.attempts.setReply(attempt.id, reply);
  return toSettling(deps, request, { kind: 'accepted', camsRequestId });
}

/** The reply was lost or made no sense: it may have happened. */
async function lose(deps: RequestDeps, request: Request, error: unknown): Promise<JobResult> {
  deps.log.warn({ request: request.id, code: toFailure(error).code }, 'a write got no reply that can be relied on');
  return toSettling(deps, request, { kind: 'checking', why: 'reply_lost' });
}

async function toSettling(
  { store, clock, nudge }: RequestDeps,
  request: Request,
  note: { kind: 'accepted'; camsRequestId: string } | { kind: 'checking'; why: 'reply_lost' },
): Promise<JobResult> {
  await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const event = note.kind === 'accepted' ? 'attempt.accepted' : 'attempt.lost';
      const data = note.kind === 'accepted' ? { camsRequestId: note.camsRequestId } : {};
      const settling = await move(tx, request, { to: 'settling', actor: { kind: 'groupkeeper' }, event, data, at });
      await announce(tx, settling, [note], at);
      await tx.jobs.schedule('settle', request.id, at);
    }),
  );
  nudge();
  return DONE;
}

/** A definite no, or provably never sent. */
async function refuse(deps: RequestDeps, request: Request, attempt: Attempt, failure: Failure): Promise<JobResult> {
  const outcome: Outcome = { kind: 'failed', done: [], missing: [], failure, camsRequestId: failure.camsRequestId };
  await endAttempt(deps, request, attempt, { outcome, event: 'attempt.refused', groupId: undefined });
  return DONE;
}
