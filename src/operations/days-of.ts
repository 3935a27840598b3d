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
  for (const at of times) {
    const day = dayOf(at, timeZone);
    const count = counts.get(day);
    if (count === undefined) break;
    counts.set(day, count + 1);
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
