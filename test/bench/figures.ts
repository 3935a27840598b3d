import type { Measurement, Reach } from './row';

/** The value below which this share of the values lies (nearest rank); `NaN` of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle; `NaN` of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const above = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const below = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (above + below) / 2;
}

/** What the medians come to, in the way that what is to be reached is put. */
export function reachedBy({ values, beside = [] }: Measurement, { by }: Reach): number {
  const own = median(values);
  if (by === 'value') return own;
  return by === 'times' ? own / median(beside) : own - median(beside);
}

/** Whether the medians reach what they should; a figure that is no number never does. */
export function isReached(measurement: Measurement, reach: Reach): boolean {
  const figure = reachedBy(measurement, reach);
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = reach;
  return figure <= atMost && figure >= atLeast;
}
