import { DONE, type JobResult } from '../domain/job';
import type { Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { beginSettling } from './settling';

/** A request found `executing`: its process died with the write perhaps sent. It is read back, never sent. */
export async function recover(deps: RequestDeps, request: Request): Promise<JobResult> {
  const attempt = await deps.store.attempts.of(request.id);
  if (attempt === undefined) throw new Error(`the attempt of request ${request.id} is missing`);
  const { reply } = attempt;
  const why =
    reply === undefined
      ? ({ kind: 'checking', why: 'restarted' } as const)
      : ({ kind: 'accepted', camsRequestId: reply.camsRequestId } as const);
  await beginSettling(deps, request, attempt, why);
  return DONE;
}
