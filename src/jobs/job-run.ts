import type { Clock } from '../domain/clock';
import { errorFacts } from '../domain/error-facts';
import type { Job, JobHandler, JobKind, JobResult } from '../domain/job';
import type { Log } from '../domain/ports/log';
import type { JobTable } from '../domain/ports/store';
import { backOff } from './back-off';

export interface JobRunDeps {
  readonly jobs: JobTable;
  readonly handlers: Readonly<Record<JobKind, JobHandler>>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Runs a claimed job and says in the store what became of it. Never rejects.
 * @returns when the same job is due again, Unix ms; nothing where it is not, or nobody can say
 */
export function createJobRun({ jobs, handlers, clock, log }: JobRunDeps): (job: Job) => Promise<number | undefined> {
  async function handle({ kind, key, tries, fence, lease }: Job): Promise<JobResult> {
    try {
      return await handlers[kind](key, { tries, fence, lease });
    } catch (error) {
      const wait = backOff(tries);
      log.error({ job: kind, key, tries, retryInMs: wait, ...errorFacts(error) }, 'a job failed; it is run again');
      return { again: clock.now() + wait };
    }
  }

  return async (job) => {
    const { kind, key } = job;
    const result = await handle(job);
    try {
      const given = 'done' in result ? await jobs.finish(job) : await jobs.retry(job, result.again);
      if (given === 'lost') log.warn({ job: kind, key }, 'a job outlived its lease');
      return typeof given === 'number' ? given : undefined;
    } catch (error) {
      log.error({ job: kind, key, ...errorFacts(error) }, 'a job is not put back; it is run again when its lease ends');
      return undefined;
    }
  };
}
