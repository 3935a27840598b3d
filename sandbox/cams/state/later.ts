import type { Clock } from '../clock';

/**
 * What CAMS has accepted and not yet done. Nothing here runs by itself: whoever reads or changes the state
 * calls `advance` first, so a clock that leaps needs no timers.
 */
export function createLater(clock: Clock) {
  let due: { at: number; finish: (at: number) => void }[] = [];

  return {
    /** `finish` is told its own time (Unix ms), which may lie before the moment it is run. */
    after(ms: number, finish: (at: number) => void): void {
      due.push({ at: clock.now() + ms, finish });
    },
    advance(): void {
      if (due.length === 0) return;
      const now = clock.now();
      const ready = due.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
      due = due.filter(({ at }) => at > now);
      for (const { at, finish } of ready) finish(at);
    },
  };
}

export type Later = ReturnType<typeof createLater>;
