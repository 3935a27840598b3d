import type { Clock } from '../../src/domain/clock';

/** A clock that stands until it is moved. */
export interface FakeClock extends Clock {
  /** Moves on by `ms`, running what falls due on the way in order, and lets promises settle in between. */
  advance(ms: number): Promise<void>;
  /** Leaps to `at` without running anything, as a wall clock does when it is set. */
  leap(at: number): void;
}

export function createFakeClock(start = Date.UTC(2026, 0, 5, 9, 0, 0)): FakeClock {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    advance: async (ms) => {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = end;
      await settle();
    },
    leap: (at) => {
      now = at;
    },
  };
}

/** Lets everything that is ready run, real I/O on loopback included. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
