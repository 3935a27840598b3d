import { seconds } from '../domain/clock';
import { toFailure } from '../domain/errors';
import { again, DONE, type JobHandler } from '../domain/job';
import type { Settled, WriteOperation } from '../domain/operation';
import type { Attempt, Outcome, Request } from '../domain/request';
import type { ErrorCode } from '../texts';
import { type RequestDeps, writeOperation } from './deps';
import { endAttempt } from './end-attempt';
import { scopeOf } from './lock';

/** "Not done" and "done in part" may still become "done": they are believed no earlier than this after the attempt. */
const BELIEVE_AFTER = seconds(30);
const FIRST_LOOK = 500;
const LONGEST_WAIT = seconds(5);
/**
 * So many looks take half a minute, whatever the wall clock says: where it leapt, or the process was off, an attempt's
 * age alone proves nothing.
 */
const ENOUGH_LOOKS = 9;

/** Finds out by reading what an attempt did: after OK, after a lost reply, after a crash. */
export function createSettle(deps: RequestDeps): JobHandler {
  const { store, clock, operations } = deps;
  return async (requestId, { tries }) => {
    const request = await store.requests.find(requestId);
    const attempt = await store.attempts.of(requestId);
    if (request?.state !== 'settling' || attempt === undefined) return DONE;
    const operation = writeOperation(operations, request.operation);
    const settled = await read(deps, request, attempt, operation);
    const looked = { age: clock.now() - attempt.attemptedAt, looks: tries };
    const kind = verdict(settled, looked, operation.settleWithin);
    if (kind === undefined) return again(clock.now() + Math.min(LONGEST_WAIT, FIRST_LOOK * 2 ** tries));
    const { madeId: groupId, madeLink } = kind === 'succeeded' ? settled : {};
    const outcome = outcomeOf(kind, settled, attempt);
    await endAttempt(deps, request, attempt, { outcome, event: 'request.settled', groupId, madeLink });
    return DONE;
  };
}

/** What reading says; whatever goes wrong on the way says nothing about the group. */
async function read(
  deps: RequestDeps,
  request: Request,
  attempt: Attempt,
  operation: WriteOperation,
): Promise<Settled> {
  const confirmed = await deps.store.revisions.find(request.id, attempt.revision);
  if (confirmed === undefined) throw new Error(`the confirmed revision of request ${request.id} is missing`);
  const run = { input: request.input, evidence: confirmed.evidence, reply: attempt.reply };
  try {
    return await operation.settle(run, { directory: deps.allGroupsOf(scopeOf(attempt)) });
  } catch (error) {
    deps.log.warn({ request: request.id, code: toFailure(error).code }, 'an attempt cannot be read back just now');
    return { kind: 'cannot_tell', done: [], missing: [] };
  }
}

/** What the reading is worth by now; `undefined` says: look again. */
function verdict(
  settled: Settled,
  { age, looks }: { readonly age: number; readonly looks: number },
  settleWithin: number,
): Outcome['kind'] | undefined {
  if (settled.kind === 'applied') return 'succeeded';
  if (looks < ENOUGH_LOOKS || age < BELIEVE_AFTER) return undefined;
  if (settled.kind === 'partial') return 'partial';
  if (settled.kind === 'not_applied') return 'failed';
  return age >= settleWithin ? 'unknown' : undefined;
}

function outcomeOf(kind: Outcome['kind'], settled: Settled, { reply, failure: lost }: Attempt): Outcome {
  const camsRequestId = reply?.camsRequestId ?? lost?.camsRequestId;
  const code: ErrorCode = reply === undefined ? 'lost_without_effect' : 'accepted_without_effect';
  const failure = kind === 'failed' ? { code, vendorCode: lost?.vendorCode, camsRequestId } : undefined;
  return { kind, done: settled.done, missing: settled.missing, failure, doubt: settled.doubt, camsRequestId };
}
