import type { Clock } from '../domain/clock';
import { CALLS_PER_SECOND, WINDOW } from './quota';

/** Keeps calls under the vendor's quota. */
export interface RateLimiter {
  /** Resolves when a call of this action may go, in the order asked; rejects when that cannot be found out, and then it must not. */
  take(action: string): Promise<void>;
}

/** At most `perSecond` calls of each action within a second, counted in this process. */
export function createRateLimiter({
  clock,
  perSecond = CALLS_PER_SECOND,
}: {
  readonly clock: Clock;
  readonly perSecond?: number;
}): RateLimiter {
  const lanes = new Map<string, ReturnType<typeof createLane>>();
  return {
    take: (action) => {
      const lane = lanes.get(action) ?? createLane(clock, perSecond);
      lanes.set(action, lane);
      return lane();
    },
  };
}

function createLane(clock: Clock, perSecond: number): () => Promise<void> {
  let granted: number[] = [];
  const waiting: (() => void)[] = [];

  function drain(): void {
    const now = clock.now();
    // A moment that lies ahead was counted before the wall clock was set back.
    granted = granted.filter((at) => at <= now && at > now - WINDOW);
    for (const go of waiting.splice(0, perSecond - granted.length)) {
      granted.push(now);
      go();
    }
    const [oldest] = granted;
    if (waiting.length > 0 && oldest !== undefined) clock.after(oldest + WINDOW - now, drain);
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) drain();
    });
}
