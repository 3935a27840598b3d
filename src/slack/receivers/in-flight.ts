import type { Clock } from '../../domain/clock';

/** Counts work that is going on, so that a stop can wait for it. */
export interface InFlight {
  run<T>(work: () => Promise<T>): Promise<T>;
  count(): number;
  /** Resolves when nothing is going on, or after `deadlineMs`; `false` when something still is. */
  drain(deadlineMs: number): Promise<boolean>;
}

export function createInFlight(clock: Clock): InFlight {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    count: () => count,
    run: async (work) => {
      count += 1;
      try {
        return await work();
      } finally {
        count -= 1;
        if (count === 0) {
          for (const wake of waiting) wake();
          waiting = [];
        }
      }
    },
    drain: (deadlineMs) =>
      new Promise((resolve) => {
        if (count === 0) {
          resolve(true);
          return;
        }
        const cancel = clock.after(deadlineMs, () => resolve(false));
        waiting.push(() => {
          cancel();
          resolve(true);
        });
      }),
  };
}
