import { errorFacts } from '../domain/error-facts';
import type { Job, JobKind } from '../domain/job';
import { createJobRun, type JobRunDeps } from './job-run';

export interface RunnerDeps extends JobRunDeps {
  /** Which jobs it runs; all, unless told. */
  readonly kinds?: readonly JobKind[];
  /** Jobs this process runs at once. */
  readonly concurrency: number;
  /** After this long another may claim a job, in ms: longer than handlers usually take. */
  readonly leaseMs: number;
  /** The longest time between two looks, in ms: finds what other processes scheduled, and notices that the clock was set forward. */
  readonly idlePollMs: number;
}

/** Runs what is due. */
export interface Runner {
  start(): void;
  /** Something is due now: called after the transaction that scheduled it. */
  nudge(): void;
  /** Claims nothing more and waits for what is running, at most `deadlineMs`; `false` when something still runs: its lease will end. */
  drain(deadlineMs: number): Promise<boolean>;
  /** Resolves when nothing is due or running. For tests. */
  idle(): Promise<void>;
}

/** What is due but was not to be had is claimed by another process just now: look again after this long, in ms. */
const SOON = 50;

/** How soon jobs are looked for again when the store did not answer, in ms. */
const RETRY = 1000;

/** Claims due jobs, runs them, and looks again when the next is due. */
export function createRunner(deps: RunnerDeps): Runner {
  const { jobs, clock, log, kinds, concurrency, leaseMs, idlePollMs } = deps;
  const run = createJobRun(deps);
  const running = new Set<Promise<void>>();
  let state: 'new' | 'started' | 'stopped' = 'new';
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let cancelTimer = () => {};

  function look(): void {
    if (state !== 'started') return;
    if (looking !== undefined) {
      lookAgain = true;
      return;
    }
    cancelTimer();
    looking = lookAround().finally(() => {
      looking = undefined;
      if (lookAgain) look();
    });
  }

  async function lookAround(): Promise<void> {
    lookAgain = false;
    try {
      while (state === 'started' && running.size < concurrency) {
        const wait = await untilDue();
        // Asking costs less than claiming, and mostly nothing is due.
        const job = wait > 0 ? undefined : await jobs.claim(clock.now(), leaseMs, kinds);
        if (job === undefined) return lookLater(Math.min(Math.max(SOON, wait), idlePollMs));
        begin(job);
      }
    } catch (error) {
      log.error(errorFacts(error), 'jobs cannot be claimed; trying again');
      lookLater(Math.min(RETRY, idlePollMs));
    }
  }

  function begin(job: Job): void {
    const ended = run(job).finally(() => {
      running.delete(ended);
      look();
    });
    running.add(ended);
  }

  const untilDue = async (): Promise<number> => {
    const next = await jobs.nextDue(kinds);
    return next === undefined ? idlePollMs : next - clock.now();
  };

  function lookLater(ms: number): void {
    cancelTimer();
    if (state === 'started') cancelTimer = clock.after(ms, look);
  }

  async function ended(): Promise<void> {
    while (looking !== undefined || running.size > 0) await Promise.all([looking, ...running]);
  }

  return {
    start: () => {
      state = 'started';
      look();
    },
    nudge: look,
    drain: async (deadlineMs) => {
      state = 'stopped';
      cancelTimer();
      let cancelDeadline = () => {};
      const deadline = new Promise<boolean>((resolve) => {
        cancelDeadline = clock.after(deadlineMs, () => resolve(false));
      });
      const drained = await Promise.race([ended().then(() => true), deadline]);
      cancelDeadline();
      return drained;
    },
    idle: async () => {
      for (;;) {
        await ended();
        const next = await jobs.nextDue(kinds);
        if (state !== 'started' || next === undefined || next > clock.now()) return;
        look();
      }
    },
  };
}
