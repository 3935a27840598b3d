import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../../src/domain/clock';

/** Real ms between two looks at what happens. */
const LOOK_EVERY = 4;
/** What falls due within so many ms falls due together: each stop on the way costs real time. */
const TOGETHER = 50;

export interface HurriedClock extends Clock {
  /** Sets time forward at once, as when a machine was off. */
  leap(ms: number): void;
  /** Waits until `predicate` is true; while nothing happens, time goes straight on to the next timer. */
  until<T>(predicate: () => T | Promise<T>, withinMs: number): Promise<NonNullable<T>>;
}

export interface Surroundings {
  /** Changes whenever something happens: a request came, an answer went. */
  activity(): number;
  /** How many requests are under way. */
  underWay(): number;
  /** So many looks in a row nothing may happen before time is hurried on. Counted, not timed: under load looks come late. */
  readonly quietLooks: number;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Real time that skips what would only be waiting. It skips while a test waits, nothing is under way and nothing has
 * happened for a moment, so a limit on something that is under way is not overrun by the skipping.
 */
export function createHurriedClock({ activity, underWay, quietLooks }: Surroundings): HurriedClock {
  let skipped = 0;
  let timers: Timer[] = [];
  const now = (): number => Date.now() + skipped;

  function runDue(): void {
    for (const timer of timers.filter(({ at }) => at <= now()).sort((a, b) => a.at - b.at)) {
      if (!timers.includes(timer)) continue;
      timers = timers.filter((each) => each !== timer);
      timer.run();
    }
  }

  function hurryOn(): void {
    const next = Math.min(...timers.map(({ at }) => at));
    if (!Number.isFinite(next)) return;
    const last = Math.max(...timers.map(({ at }) => at).filter((at) => at <= next + TOGETHER));
    skipped += Math.max(0, last - now());
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
      let quiet = 0;
      for (;;) {
        const found = await predicate();
        if (found) return found;
        if (now() > deadline) throw new Error(`did not happen within ${withinMs} ms`);
        await sleep(LOOK_EVERY);
        runDue();
        quiet = activity() === seen && underWay() === 0 ? quiet + 1 : 0;
        seen = activity();
        if (quiet < quietLooks) continue;
        quiet = 0;
        hurryOn();
        runDue();
      }
    },
  };
}
