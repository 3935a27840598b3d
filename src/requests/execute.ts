import { canonical } from '../domain/canonical';
import { seconds } from '../domain/clock';
import type { Desk } from '../domain/desk';
import { CamsError, toFailure } from '../domain/errors';
import { again, DONE, type JobHandler, type JobResult } from '../domain/job';
import type { Note } from '../domain/note';
import type { Evidence, WriteOperation } from '../domain/operation';
import type { Request } from '../domain/request';
import { fail, markStale, refusePicture, reopen } from './before-write';
import { type RequestDeps, writeOperation } from './deps';
import { deadlineOf, expireIfDue } from './expire';
import { lockOf, takeLock } from './lock';
import { recover } from './recover';
import { sendWrite } from './send';
import { sayOnce } from './thread';

/** How often a request that waits for another one, or for CAMS to be readable, looks again. */
const LOOK_AGAIN = seconds(5);
/** How often a request that was overtaken starts anew at once. */
const ROUNDS = 3;

/**
 * Runs an approved request: reads the evidence as the last thing before the write, and writes only when it is what was
 * confirmed. Run again after a crash it never writes a second time: a request that is `executing` is only read back.
 */
export function createExecute(deps: RequestDeps): JobHandler {
  return async (requestId) => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const result = await start(deps, requestId);
      if (result !== 'overtaken') return result;
    }
    return again(deps.clock.now() + LOOK_AGAIN);
  };
}

async function start(deps: RequestDeps, requestId: string): Promise<JobResult | 'overtaken'> {
  const found = await deps.store.requests.find(requestId);
  if (found === undefined) return DONE;
  if (found.state === 'executing') return recover(deps, found);
  const desk = await deps.desks.find(found.deskId);
  const request = await expireIfDue(deps, found, desk);
  if (request.state !== 'approved') return DONE;
  return desk === undefined ? markStale(deps, request) : run(deps, request, desk);
}

async function run(deps: RequestDeps, request: Request, desk: Desk): Promise<JobResult | 'overtaken'> {
  const { store } = deps;
  const operation = writeOperation(deps.operations, request.operation);
  const lock = lockOf(operation, request, desk);
  const { heldFor, attempts: attemptsBefore } = await store.attempts.under(lock);
  if (heldFor !== undefined) return wait(deps, request, { kind: 'waiting', forRequest: heldFor });

  const looked = await lookLast(deps, request, desk, operation);
  if ('result' in looked) return looked.result;
  const { evidence } = looked;
  const readAt = deps.clock.now();
  const confirmed = await store.revisions.find(request.id, request.revision);
  const isSame = canonical(confirmed?.evidence) === canonical(evidence);
  const isStronger = operation.effect(evidence) === 'destructive' && request.effect === 'change';
  if (!isSame || isStronger) return reopen(deps, request, desk, operation, evidence);
  deps.log.debug({ request: request.id, step: 'confirmed' }, 'the group is as it was confirmed');
  const startBy = deadlineOf(request, desk) ?? readAt;
  const taken = await takeLock(deps, request, { desk, lock, attemptsBefore, readAt, startBy });
  if (taken === undefined) return 'overtaken';
  deps.log.debug({ request: request.id, step: 'recorded' }, 'the attempt is on record');
  return sendWrite(deps, { ...taken, desk, operation, evidence });
}

type Looked = { readonly evidence: Evidence } | { readonly result: JobResult };

/** Whatever else has to be looked at before the write, then the group: it is always read last. */
async function lookLast(deps: RequestDeps, request: Request, desk: Desk, operation: WriteOperation): Promise<Looked> {
  const looked = await look(deps, request, desk, operation);
  if ('result' in looked) return looked;
  const address = operation.picture(request.input, looked.evidence);
  if (address === undefined) return looked;
  const refused = await refusePicture(deps, request, address);
  return refused === undefined ? look(deps, request, desk, operation) : { result: refused };
}

/** The group as it is, straight from CAMS; or what becomes of the job when it cannot be read. */
async function look(deps: RequestDeps, request: Request, desk: Desk, operation: WriteOperation): Promise<Looked> {
  try {
    const target = operation.target(request.input);
    const evidence = await operation.inspect(target, { directory: deps.directoryOf(desk) });
    return evidence === undefined ? { result: await markStale(deps, request) } : { evidence };
  } catch (error) {
    if (!(error instanceof CamsError)) throw error;
    if (error.code === 'group_gone') return { result: await markStale(deps, request) };
    if (!error.passing) return { result: await fail(deps, request, toFailure(error)) };
    const until = deadlineOf(request, desk) ?? deps.clock.now();
    return { result: await wait(deps, request, { kind: 'trouble', failure: toFailure(error), until }) };
  }
}

async function wait({ store, clock }: RequestDeps, request: Request, why: Note): Promise<JobResult> {
  await store.transaction((tx) => sayOnce(tx, request, why, clock.now()));
  return again(clock.now() + LOOK_AGAIN);
}
