import type { Chart } from '../domain/chart';
import { type Day, dayOf, lastDays, shortDay } from '../domain/day';
import { COUNTED, type HistoryFilter } from '../domain/history';
import type { Reader } from '../domain/operation';
import type { RequestBook } from '../domain/ports/request-book';
import type { Texts } from '../texts';
import type { Phrase } from '../texts/phrase';

/** As many bars as can be read side by side. */
const DAYS = 14;

/** How many requests there were on each of the last days, as a chart and in words: never in a picture alone. */
export async function daysOf(
  book: RequestBook,
  filter: HistoryFilter,
  { now, timeZone, locale }: Reader,
  t: Texts,
): Promise<{ readonly chart?: Chart; readonly said: Phrase }> {
  const say = t.history.days;
  const times = await book.times(filter, COUNTED + 1);
  const known = knownDays(times, lastDays(now, DAYS, timeZone), filter.since, timeZone);
  const counts = new Map<Day, number>(known.map((day) => [day, 0]));
  for (let at = 0; at < times.length; ) {
    const day = dayAt(times, at, timeZone);
    if (!counts.has(day)) break;
    const end = endOfDay(times, at, timeZone);
    counts.set(day, end - at);
    at = end;
  }
  const points = known.map((day) => ({ label: shortDay(day, locale), value: counts.get(day) ?? 0 }));
  const busy = points.filter(({ value }) => value > 0).toReversed();
  const [first] = points;
  if (first === undefined) return { said: [say.more(COUNTED)] };
  if (busy.length === 0) return { said: [say.none(points.length)] };
  return {
    chart: { title: say.title, name: say.name, points },
    said: [say.inWords(busy, busy.length < points.length ? first.label : undefined)],
  };
}

const dayAt = (times: readonly number[], index: number, zone: string | undefined): Day =>
  dayOf(times[index] ?? 0, zone);

/**
 * Where the day of one time ends among times that stand newest first; found by halving, since telling the day of a time
 * in a zone takes long.
 */
function endOfDay(times: readonly number[], start: number, zone: string | undefined): number {
  const day = dayAt(times, start, zone);
  let [last, end] = [start, times.length];
  while (end - last > 1) {
    const middle = (last + end) >> 1;
    if (dayAt(times, middle, zone) === day) last = middle;
    else end = middle;
  }
  return end;
}

/** Days of which all requests are among the counted ones: not the one on which counting stopped, nor any before. */
function knownDays(
  times: readonly number[],
  days: readonly Day[],
  since: number | undefined,
  zone: string | undefined,
) {
  const oldest = times.at(-1);
  const stoppedOn = times.length > COUNTED && oldest !== undefined ? dayOf(oldest, zone) : '';
  const from = since === undefined ? '' : dayOf(since, zone);
  return days.filter((day) => day > stoppedOn && day >= from);
}
