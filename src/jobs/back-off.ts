import { seconds } from '../domain/clock';

const LONGEST = seconds(60);

/** How long a job waits after a failure, in ms: 1 s, 2 s, 4 s … 60 s, less up to a half, so that many do not come back at once. */
export function backOff(tries: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST, seconds(1) * 2 ** tries);
  return Math.round(full * (0.5 + random() / 2));
}
