import { z } from 'zod';
import type { Call } from '../../../../sandbox/cams';

/** What was called of one action. */
export const tally = z.object({
  calls: z.number(),
  /** Refused because there were too many within a second. */
  throttled: z.number(),
  /** The most that arrived within any second, refused ones too. */
  mostASecond: z.number(),
});
export type Tally = z.infer<typeof tally>;

const SECOND = 1000;

/** Counts calls by action. */
export function tallyOf(calls: readonly Pick<Call, 'action' | 'at' | 'outcome'>[]): Record<string, Tally> {
  const actions = [...new Set(calls.map(({ action }) => action))];
  return Object.fromEntries(
    actions.map((name) => {
      const some = calls.filter(({ action }) => action === name);
      const throttled = some.filter(({ outcome }) => outcome.code.startsWith('Throttling')).length;
      const mostASecond = mostWithin(some.map(({ at }) => at));
      return [name, { calls: some.length, throttled, mostASecond }];
    }),
  );
}

/** How many of these moments lie within one second, at most. */
function mostWithin(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b);
  let [most, first] = [0, 0];
  for (const [index, at] of sorted.entries()) {
    while (at - (sorted[first] ?? at) >= SECOND) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
