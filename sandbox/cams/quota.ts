import type { Clock } from './clock';

/** Counts the calls of each action within the second before now; a refused call does not count. */
export function createQuota(clock: Clock, perSecond: number) {
  const admitted = new Map<string, number[]>();

  return {
    /** False when this call would be one too many. */
    admit(action: string): boolean {
      const now = clock.now();
      const recent = (admitted.get(action) ?? []).filter((at) => at > now - 1000 && at <= now);
      admitted.set(action, recent);
      if (recent.length >= perSecond) return false;
      if (Number.isFinite(perSecond)) recent.push(now);
      return true;
    },
  };
}
