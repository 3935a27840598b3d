import type { Clock } from '../../../src/domain/clock';

/** How long nothing may happen before time is hurried on, in real ms. */
const QUIET = 40;
const LOOK_EVERY = 10;

export interface HurriedClock extends Clock {
  /** Sets time forward at once, as when a machine was off. */
  leap(ms: number): void;
  /** Waits until `predicate` is true; while nothing happens, time goes straight on to the next timer. */
  until<T>(predicate: () => T | Promise<T>, withinMs: number): Promise<NonNullable<T>>;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Real time that skips what would only be waiting. It skips while a test waits and nothing has happened for a moment,
 * so a limit on something that is under way is not overrun by the skipping.
 * @param activity changes whenever something happens: a request came, an answer went
 */
export function createHurriedClock(activity: () => number): HurriedClock {
  let skipped = 0;
  let timers: Timer[] = [];
  const now = (): number => Date.now() + skipped;

  function runDue(): void {
    for (const timer of timers.filter(({ at }) => at <= now()).sort((a, b) => a.at - b.at)) {
      timers = timers.filter((each) => each !== timer);
      timer.run();
    }
  }

  return {
    now,
    after: (ms, run) => {
      const timer = { at: now() + ms, run };
      timers.push(timer);
      const real = setTimeout(runDue, ms).unref();
      return () => {
        clearTimeout(real);
        timers = timers.filter((each) => each !== timer);
      };
    },
    leap: (ms) => {
      skipped += ms;
      runDue();
    },
    until: async (predicate, withinMs) => {
      const deadline = now() + withinMs;
      let seen = activity();
      let quietSince = Date.now();
      for (;;) {
        const found = await predicate();
        if (found) return found;
        if (now() > deadline) throw new Error(`did not happen within ${withinMs} ms`);
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
        runDue();
        if (activity() !== seen) {
          seen = activity();
          quietSince = Date.now();
        } else if (Date.now() - quietSince >= QUIET) {
          const next = Math.min(...timers.map(({ at }) => at));
          if (Number.isFinite(next)) skipped += Math.max(0, next - now());
          runDue();
          quietSince = Date.now();
        }
      }
    },
  };
}
