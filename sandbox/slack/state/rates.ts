import { RateLimited } from '../failure';

/** How often something may be done: `perMinute` on average, `burst` at once. */
export interface Rate {
  perMinute: number;
  burst: number;
}

export interface Rates {
  /** Counts one call under `key`. Throws `RateLimited` when there were too many. */
  take(key: string, rate: Rate): void;
}

const MINUTE_MS = 60_000;

/** Token buckets on the clock that `now` reads, in Unix milliseconds. */
export function createRates(now: () => number): Rates {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(key, { perMinute, burst }) {
      const at = now();
      const before = buckets.get(key) ?? { left: burst, at };
      const left = Math.min(burst, before.left + ((at - before.at) * perMinute) / MINUTE_MS);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at });
      if (left < 1) throw new RateLimited(Math.ceil(((1 - left) * 60) / perMinute));
    },
  };
}

/** Lets everything pass. */
export const noRates: Rates = { take: () => {} };
