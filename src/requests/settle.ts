import { seconds } from '../domain/clock';
import { CamsError } from '../domain/errors';
import type { Settled, WriteOperation } from '../domain/operation';
import type { Attempt, Outcome, Request } from '../domain/request';
import type { ErrorCode } from '../texts';
import { type RequestDeps, writeOperation } from './deps';
import { endAttempt } from './end-attempt';
import { again, DONE, type JobResult } from './job-result';

/** "Not done" and "done in part" may still become "done": they are believed no earlier than this after the attempt. */
const BELIEVE_AFTER = seconds(30);
const FIRST_LOOK = 500;
const LONGEST_WAIT = seconds(5);

/** Finds out by reading what an attempt did: after OK, after a lost reply, after a crash. */
export function createSettle(
  deps: RequestDeps,
): (requestId: string, run: { readonly tries: number }) => Promise<JobResult> {
  const { store, desks, clock, operations } = deps;
  return async (requestId, { tries }) => {
    const request = await store.requests.find(requestId);
    const attempt = await store.attempts.of(requestId);
    if (request?.state !== 'settling' || attempt === undefined) return DONE;
    const desk = await desks.find(request.deskId);
    const operation = writeOperation(operations, request.operation);
    const settled = desk === undefined ? CANNOT_TELL : await read(deps, request, attempt, operation, desk.scope);
    const age = clock.now() - attempt.attemptedAt;
    const kind = verdict(settled, age, operation.settleWithin);
    if (kind === undefined) return again(clock.now() + Math.min(LONGEST_WAIT, FIRST_LOOK * 2 ** tries));
    const made = operation.target(request.input).kind === 'new' && kind === 'succeeded' ? settled.done[0] : undefined;
    const outcome = outcomeOf(kind, settled, attempt);
    await endAttempt(deps, request, attempt, { outcome, event: 'request.settled', groupId: made });
    return DONE;
  };
}

const CANNOT_TELL: Settled = { kind: 'cannot_tell', done: [], missing: [] };

async function read(
  deps: RequestDeps,
  request: Request,
  attempt: Attempt,
  operation: WriteOperation,
  scope: Parameters<RequestDeps['directoryOf']>[0],
): Promise<Settled> {
  const confirmed = await deps.store.revisions.find(request.id, attempt.revision);
  if (confirmed === undefined) return CANNOT_TELL;
  const run = { input: request.input, evidence: confirmed.evidence, reply: attempt.reply };
  try {
    return await operation.settle(run, { directory: deps.directoryOf(scope) });
  } catch (error) {
    if (!(error instanceof CamsError)) throw error;
    return CANNOT_TELL;
  }
}

/** What the reading is worth by now; `undefined` says: look again. */
export function verdict(settled: Settled, age: number, settleWithin: number): Outcome['kind'] | undefined {
  if (settled.kind === 'applied') return 'succeeded';
  if (settled.kind === 'partial' && age >= BELIEVE_AFTER) return 'partial';
  if (settled.kind === 'not_applied' && age >= BELIEVE_AFTER) return 'failed';
  return age >= settleWithin ? 'unknown' : undefined;
}

function outcomeOf(kind: Outcome['kind'], settled: Settled, attempt: Attempt): Outcome {
  const camsRequestId = attempt.reply?.camsRequestId;
  const code: ErrorCode = attempt.reply === undefined ? 'lost_without_effect' : 'accepted_without_effect';
  const failure = kind === 'failed' ? { code, camsRequestId } : undefined;
  return { kind, done: settled.done, missing: settled.missing, failure, doubt: settled.doubt, camsRequestId };
}
