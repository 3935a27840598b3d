import { errorFacts } from '../domain/error-facts';
import { JOB_KINDS, type Job, type JobKind } from '../domain/job';
import type { Scheduling } from '../domain/ports/store';
import { createJobRun, type JobRunDeps } from './job-run';

export interface RunnerDeps extends JobRunDeps {
  /** Which jobs it runs; all, unless told. */
  readonly kinds?: readonly JobKind[];
  /** Jobs this process runs at once. */
  readonly concurrency: number;
  /** After this long another may claim a job, in ms: longer than handlers usually take. */
  readonly leaseMs: number;
  /** The longest time between two looks into the store, in ms: finds what other processes scheduled, and notices that the clock was set forward. */
  readonly idlePollMs: number;
}

/** Runs what is due. */
export interface Runner {
  start(): void;
  /** These were asked for, by a transaction that is over. */
  nudge(asked: readonly Scheduling[]): void;
  /** Claims nothing more and waits for what is running, at most `deadlineMs`; `false` when something still runs: its lease will end. */
  drain(deadlineMs: number): Promise<boolean>;
  /** Resolves when nothing is due or running. For tests. */
  idle(): Promise<void>;
}

/** What is due but was not to be had is claimed by another process just now: look again after this long, in ms. */
const SOON = 50;

/** How soon jobs are looked for again when the store did not answer, in ms. */
const RETRY = 1000;

const NEVER = Number.POSITIVE_INFINITY;

const nameOf = ({ kind, key }: Pick<Job, 'kind' | 'key'>): string => `${kind} ${key}`;

/** Claims due jobs and runs them. What this process asks for itself it is told of; the store is read for the rest. */
export function createRunner(deps: RunnerDeps): Runner {
  const { jobs, clock, log, kinds = JOB_KINDS, concurrency, leaseMs, idlePollMs } = deps;
  const run = createJobRun(deps);
  const running = new Set<Promise<void>>();
  let state: 'new' | 'started' | 'stopped' = 'new';
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  /** When the next job is due as the store said last; nothing where it has to be asked anew. */
  let read: number | undefined;
  /** When those are due that this process was told of, as long as no reading of the store is sure to find them in time. */
  const told = new Map<string, number>();
  let cancelLook = () => {};
  let cancelRead = () => {};

  function look(): void {
    if (state !== 'started') return;
    if (looking !== undefined) {
      lookAgain = true;
      return;
    }
    looking = lookAround().finally(() => {
      looking = undefined;
      if (lookAgain) look();
    });
  }

  async function lookAround(): Promise<void> {
    lookAgain = false;
    try {
      while (state === 'started' && running.size < concurrency) {
        read ??= await readDue();
        const now = clock.now();
        const due = Math.min(read, ...told.values());
        if (due > now) return lookIn(Math.min(due - now, idlePollMs));
        // What was read is claimed now, by this process or by another; what comes after it only the store knows.
        if (read <= now) read = undefined;
        const job = await jobs.claim(now, leaseMs, kinds);
        if (job === undefined) return giveWay(now);
        told.delete(nameOf(job));
        begin(job);
      }
    } catch (error) {
      log.error(errorFacts(error), 'jobs cannot be claimed; trying again');
      read = undefined;
      lookIn(Math.min(RETRY, idlePollMs));
    }
  }

  async function readDue(): Promise<number> {
    const next = await jobs.nextDue(kinds);
    readIn(idlePollMs);
    return next ?? NEVER;
  }

  /** What is due was claimed by others. */
  function giveWay(now: number): void {
    for (const [name, at] of told) if (at <= now) told.delete(name);
    read = undefined;
    lookIn(SOON);
  }

  function begin(job: Job): void {
    const ended = run(job).then((dueAgain) => {
      running.delete(ended);
      if (dueAgain !== undefined) expectAt(job, dueAgain);
      look();
    });
    running.add(ended);
  }

  function expectAt(job: Pick<Job, 'kind' | 'key'>, at: number): void {
    const name = nameOf(job);
    // Later ones are found in time when the store is read the next time.
    if (at < clock.now() + idlePollMs) told.set(name, Math.min(at, told.get(name) ?? NEVER));
  }

  function lookIn(ms: number): void {
    cancelLook();
    if (state === 'started') cancelLook = clock.after(ms, look);
  }

  function readIn(ms: number): void {
    cancelRead();
    if (state === 'started') cancelRead = clock.after(ms, readNow);
  }

  function readNow(): void {
    read = undefined;
    look();
  }

  async function ended(): Promise<void> {
    while (looking !== undefined || running.size > 0) await Promise.all([looking, ...running]);
  }

  return {
    start: () => {
      state = 'started';
      look();
    },
    nudge: (asked) => {
      const mine = asked.filter(({ kind }) => kinds.includes(kind));
      for (const job of mine) expectAt(job, job.runAt);
      if (mine.length > 0) look();
    },
    drain: async (deadlineMs) => {
      state = 'stopped';
      cancelLook();
      cancelRead();
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
        readNow();
      }
    },
  };
}
