import { hours } from '../domain/clock';
import { startOfDay } from '../domain/day';
import type { Reader } from '../domain/operation';

/** The moment that `7d`, `24h` or a day of the reader's calendar means, Unix ms. */
export function sinceMoment(since: string | undefined, { now, timeZone }: Pick<Reader, 'now' | 'timeZone'>) {
  if (since === undefined) return undefined;
  const [, count, unit] = /^(\d+)([dh])$/.exec(since) ?? [];
  if (count === undefined) return startOfDay(since, timeZone);
  return now - hours(Number(count) * (unit === 'd' ? 24 : 1));
}
