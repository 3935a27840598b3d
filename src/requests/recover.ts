import type { Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { DONE, type JobResult } from './job-result';
import { announce, move, unlessOutrun } from './move';

/** A request found `executing`: its process died with the write perhaps sent. It is read back, never sent. */
export async function recover({ store, clock, nudge }: RequestDeps, request: Request): Promise<JobResult> {
  await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      const settling = await move(tx, request, {
        to: 'settling',
        actor: { kind: 'groupkeeper' },
        event: 'attempt.recovered',
        at,
      });
      await announce(tx, settling, [{ kind: 'checking', why: 'restarted' }], at);
      await tx.jobs.schedule('settle', request.id, at);
    }),
  );
  nudge();
  return DONE;
}
