import type { JobHandler, JobKind } from '../../../src/domain/job';
import type { Log } from '../../../src/domain/ports/log';
import type { Store } from '../../../src/domain/ports/store';
import { createRunner } from '../../../src/jobs/runner';
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

/** A runner over a store and a clock of its own, whose handlers are done at once unless others are given. */
export async function startRunner(
  handlers: Partial<Record<JobKind, JobHandler>>,
  { concurrency = 4, leaseMs = 60_000, idlePollMs = 1000 } = {},
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
    concurrency,
    leaseMs,
    idlePollMs,
  });
  return { runner, store, jobs, clock, lines };
}

/** A promise and what resolves it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
