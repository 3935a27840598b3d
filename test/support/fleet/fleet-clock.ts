import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../../src/domain/clock';

/** Real ms between two looks. */
const LOOK_EVERY = 5;
/** So many looks without anything happening, and time leaps. */
const QUIET_LOOKS = 6;
/** How far it leaps at once unless told, in ms: shorter than what the app allows between reading and writing. */
const LEAP = 4000;

export interface FleetClock extends Clock {
  /** How far it is ahead of real time, in ms. */
  skipped(): number;
  /** Sets time forward for every process at once. */
  leap(ms: number): void;
  until<T>(predicate: () => T | Promise<T>, withinMs: number): Promise<NonNullable<T>>;
}

export interface Surroundings {
  /** Tells every other process to leap as far. */
  readonly tell: (ms: number) => void;
  /** Changes whenever something happens. */
  readonly activity: () => number;
  /** Whether anybody waits for an answer that is not held back. */
  readonly isBusy: () => Promise<boolean>;
  readonly leapMs?: number | undefined;
}

/** One clock for several processes: real time, and leaps while a test waits and nothing happens. */
export function createFleetClock({ tell, activity, isBusy, leapMs = LEAP }: Surroundings): FleetClock {
  let skipped = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const now = (): number => Date.now() + skipped;
  const runDue = (): void => {
    const due = timers.filter(({ at }) => at <= now());
    timers = timers.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
  };
  const leap = (ms: number): void => {
    skipped += ms;
    tell(ms);
    runDue();
  };
  return {
    now,
    skipped: () => skipped,
    leap,
    after: (ms, run) => {
      const timer = { at: now() + ms, run };
      timers.push(timer);
      const real = setTimeout(runDue, ms).unref();
      return () => {
        clearTimeout(real);
        timers = timers.filter((each) => each !== timer);
      };
    },
    until: async (predicate, withinMs) => {
      const deadline = now() + withinMs;
      let seen = activity();
      let quiet = 0;
      for (;;) {
        const found = await predicate();
        if (found) return found;
        if (now() > deadline) throw new Error(`did not happen within ${withinMs} ms of the fleet's time`);
        await sleep(LOOK_EVERY);
        runDue();
        const busy = await isBusy();
        quiet = activity() === seen && !busy ? quiet + 1 : 0;
        seen = activity();
        if (quiet < QUIET_LOOKS) continue;
        quiet = 0;
        leap(leapMs);
      }
    },
  };
}
