import { canonical } from '../domain/canonical';
import { seconds } from '../domain/clock';
import type { Desk } from '../domain/desk';
import { CamsError, toFailure } from '../domain/errors';
import type { Evidence, WriteOperation } from '../domain/operation';
import type { Request } from '../domain/request';
import { fail, markStale, reopen } from './before-write';
import { type RequestDeps, writeOperation } from './deps';
import { deadlineOf, expireIfDue } from './expire';
import { newId } from './ids';
import { again, DONE, type JobResult } from './job-result';
import { lockOf, takeLock } from './lock';
import { announce } from './move';
import { recover } from './recover';
import { sendWrite } from './send';

/** How often a request that waits for another one, or for CAMS to be readable, looks again. */
const LOOK_AGAIN = seconds(5);
/** …and one whose evidence was overtaken by another attempt's end. */
const LOOK_AT_ONCE = 50;

/**
 * Runs an approved request: reads the evidence as the last thing before the write, and writes only when it is what was
 * confirmed. Run again after a crash it never writes a second time: a request that is `executing` is only read back.
 */
export function createExecute(
  deps: RequestDeps,
): (requestId: string, run: { readonly tries: number }) => Promise<JobResult> {
  return async (requestId, { tries }) => {
    const found = await deps.store.requests.find(requestId);
    if (found === undefined) return DONE;
    if (found.state === 'executing') return recover(deps, found);
    const request = await expireIfDue(deps, found);
    if (request.state !== 'approved') return DONE;
    const desk = await deps.desks.find(request.deskId);
    if (desk === undefined) return markStale(deps, request);
    return run(deps, request, desk, tries);
  };
}

async function run(deps: RequestDeps, request: Request, desk: Desk, tries: number): Promise<JobResult> {
  const operation = writeOperation(deps.operations, request.operation);
  const lock = lockOf(operation, request, desk);
  const holder = await deps.store.attempts.holding(lock);
  if (holder !== undefined) return waitFor(deps, request, holder.requestId, tries);

  const inspectedAt = deps.clock.now();
  const looked = await look(deps, request, desk, operation, tries);
  if ('result' in looked) return looked.result;
  const confirmed = await deps.store.revisions.find(request.id, request.revision);
  if (canonical(confirmed?.evidence) !== canonical(looked.evidence)) {
    return reopen(deps, request, desk, operation, looked.evidence);
  }
  const attempt = { id: newId(), lock, inspectedAt };
  const executing = await takeLock(deps, request, attempt);
  if (executing === undefined) return again(deps.clock.now() + LOOK_AT_ONCE);
  return sendWrite(deps, executing, desk, operation, looked.evidence);
}

/** The group as it is, straight from CAMS; or what becomes of the job when it cannot be read. */
async function look(
  deps: RequestDeps,
  request: Request,
  desk: Desk,
  operation: WriteOperation,
  tries: number,
): Promise<{ readonly evidence: Evidence } | { readonly result: JobResult }> {
  try {
    const target = operation.target(request.input);
    const evidence = await operation.inspect(target, { directory: deps.directoryOf(desk.scope) });
    return evidence === undefined ? { result: await markStale(deps, request) } : { evidence };
  } catch (error) {
    if (!(error instanceof CamsError)) throw error;
    if (!error.passing) return { result: await fail(deps, request, toFailure(error)) };
    return { result: await sayTrouble(deps, request, error, tries) };
  }
}

async function sayTrouble(deps: RequestDeps, request: Request, error: CamsError, tries: number): Promise<JobResult> {
  const { store, clock, nudge } = deps;
  const until = (await deadlineOf(deps, request)) ?? clock.now();
  if (tries === 0) {
    await store.transaction((tx) =>
      announce(tx, request, [{ kind: 'trouble', failure: toFailure(error), until }], clock.now()),
    );
    nudge();
  }
  return again(clock.now() + LOOK_AGAIN);
}

async function waitFor(deps: RequestDeps, request: Request, forRequest: string, tries: number): Promise<JobResult> {
  const { store, clock, nudge } = deps;
  if (tries === 0) {
    await store.transaction((tx) => announce(tx, request, [{ kind: 'waiting', forRequest }], clock.now()));
    nudge();
  }
  return again(clock.now() + LOOK_AGAIN);
}
