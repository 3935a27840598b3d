import { JOB_KINDS, type JobHandler, type JobKind } from '../../../src/domain/job';
import type { Log } from '../../../src/domain/ports/log';
import type { Store } from '../../../src/domain/ports/store';
import { createRunner, type RunnerDeps } from '../../../src/jobs/runner';
import { createFakeClock } from '../../support/fake-clock';
import { createStoreForTests } from '../../support/stores';

const stores: Store[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

export interface LogLine {
  readonly level: keyof Log;
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

type Settings = Pick<RunnerDeps, 'kinds' | 'concurrency' | 'leaseMs' | 'idlePollMs'>;

/** A runner over a store and a clock of its own, whose handlers are done at once unless others are given. */
export async function startRunner(
  handlers: Partial<Record<JobKind, JobHandler>>,
  { kinds = JOB_KINDS, concurrency = 4, leaseMs = 60_000, idlePollMs = 1000 }: Partial<Settings> = {},
) {
  const store = await createStoreForTests();
  stores.push(store);
  const clock = createFakeClock();
  const lines: LogLine[] = [];
  const line = (level: keyof Log) => (facts: Readonly<Record<string, unknown>>, message: string) => {
    lines.push({ level, message, facts });
  };
  const log: Log = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
  const done: JobHandler = async () => ({ done: true });
  const all = {
    ...{ execute: done, settle: done, expire: done, remind: done, post: done },
    ...{ daily: done, announce: done, enforce: done, home: done },
  };
  const jobs = { ...store.jobs };
  const runner = createRunner({
    jobs,
    handlers: { ...all, ...handlers },
    clock,
    log,
    kinds,
    concurrency,
    leaseMs,
    idlePollMs,
  });
  /** Asks for a job, as a transaction of the same process does. */
  const ask = async (kind: JobKind, key: string, runAt: number): Promise<void> => {
    await store.jobs.schedule(kind, key, runAt);
    runner.nudge([{ kind, key, runAt }]);
  };
  return { runner, store, jobs, clock, lines, ask };
}

/** A promise and what resolves it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A handler that notes what it ran, and when. */
export function noting(): { readonly handler: JobHandler; readonly ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    handler: async (key) => {
      ran.push(key);
      return { done: true };
    },
  };
}
