import { seconds } from '../domain/clock';
import type { Desk } from '../domain/desk';
import { CamsError, type Failure, toFailure } from '../domain/errors';
import { DONE, type JobResult } from '../domain/job';
import type { Evidence, Reply, WriteOperation } from '../domain/operation';
import type { Attempt, Outcome, Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { endAttempt } from './end-attempt';
import { beginSettling } from './settling';

/**
 * A process that stood still between recording and sending (a paused machine, a long collection) does not send any
 * more. With the client's own limits, 10 s for its turn and 15 s for the call, no write is under way 30 s after it was
 * recorded, which is when reading back may conclude that it never happened.
 */
const SEND_WITHIN = seconds(5);

/** An attempt that is on record, and what it is about. */
export interface Sending {
  readonly executing: Request;
  readonly attempt: Attempt;
  readonly desk: Desk;
  readonly operation: WriteOperation;
  readonly evidence: Evidence;
}

/** Makes the one write of an attempt. Whatever happens, it is never made again. */
export async function sendWrite(deps: RequestDeps, sending: Sending): Promise<JobResult> {
  const { executing, attempt } = sending;
  const sent = await send(deps, sending);
  switch (sent.kind) {
    case 'accepted': {
      const { reply } = sent;
      deps.log.debug({ request: executing.id, step: 'replied' }, 'CAMS accepted the write');
      await deps.store.attempts.setReply(attempt.id, reply);
      deps.log.debug({ request: executing.id, step: 'kept' }, 'the reply is on record');
      await beginSettling(deps, executing, attempt, { kind: 'accepted', camsRequestId: reply.camsRequestId });
      return DONE;
    }
    case 'lost': {
      const { failure } = sent;
      deps.log.warn({ request: executing.id, code: failure.code }, 'a write got no reply that can be relied on');
      await deps.store.attempts.setFailure(attempt.id, failure);
      await beginSettling(deps, executing, attempt, { kind: 'checking', why: 'reply_lost', failure });
      return DONE;
    }
    case 'refused':
      await refuse(deps, executing, attempt, sent.failure);
      return DONE;
  }
}

type Sent =
  /** CAMS answered OK, which means accepted and not yet done. */
  | { readonly kind: 'accepted'; readonly reply: Reply }
  /** The reply was lost or made no sense: it may have happened. */
  | { readonly kind: 'lost'; readonly failure: Failure }
  /** A definite no, or provably never sent. */
  | { readonly kind: 'refused'; readonly failure: Failure };

async function send(deps: RequestDeps, { executing, attempt, desk, operation, evidence }: Sending): Promise<Sent> {
  // Either way: a clock that was set back hides how long it stood still.
  if (Math.abs(deps.clock.now() - attempt.attemptedAt) > SEND_WITHIN) {
    return { kind: 'refused', failure: { code: 'execution_deadline' } };
  }
  try {
    const run = { input: executing.input, evidence };
    return { kind: 'accepted', reply: await operation.execute(run, { cams: deps.camsOf(desk.scope) }) };
  } catch (error) {
    const isDefinite = error instanceof CamsError && error.certainty !== 'unknown';
    return { kind: isDefinite ? 'refused' : 'lost', failure: toFailure(error) };
  }
}

async function refuse(deps: RequestDeps, executing: Request, attempt: Attempt, failure: Failure): Promise<void> {
  const outcome: Outcome = { kind: 'failed', done: [], missing: [], failure, camsRequestId: failure.camsRequestId };
  const ending = { outcome, event: 'attempt.refused', groupId: undefined };
  if (await endAttempt(deps, executing, attempt, ending)) return;
  // Another process thought this one dead and reads back by now: a definite no spares it that.
  const current = await deps.store.requests.find(executing.id);
  if (current?.state === 'settling') await endAttempt(deps, current, attempt, ending);
}
