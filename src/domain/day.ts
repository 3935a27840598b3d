import { hours } from './clock';

/** A day of the calendar, for example `2026-11-01`. */
export type Day = string;

const UTC = 'UTC';

/** Making one takes longer than using it a hundred times; there are a few hundred zones. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** A clock of the zone, or of UTC where it is none that is known. */
function clockOf(timeZone = UTC): Intl.DateTimeFormat {
  const made = clocks.get(timeZone);
  if (made !== undefined) return made;
  const clock = makeClock(timeZone);
  if (clock === undefined) return clockOf(UTC);
  clocks.set(timeZone, clock);
  return clock;
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  } catch {
    return undefined;
  }
}

/** The clock on the wall at a moment, read as if it were UTC. */
function wallClock(at: number, timeZone: string | undefined): number {
  const parts = clockOf(timeZone).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
}

const asDay = (wall: number): Day => new Date(wall).toISOString().slice(0, 10);

/** The day on which a moment falls in a time zone (IANA; UTC when it is left out or unknown). */
export const dayOf = (at: number, timeZone: string | undefined): Day => asDay(wallClock(at, timeZone));

/** When a day begins in a time zone, Unix ms: where clocks leap over midnight, with its first moment. */
export function startOfDay(day: Day, timeZone: string | undefined): number {
  const midnight = Date.parse(day);
  const guesses = [-26, -2, 0, 2, 26].map((off) => {
    const at = midnight + hours(off);
    return midnight - (wallClock(at, timeZone) - at);
  });
  const within = guesses.filter((at) => dayOf(at, timeZone) === day && dayOf(at - 1, timeZone) < day);
  return within[0] ?? firstMoment(midnight, day, timeZone);
}

/** Halves the time in which the day begins until the moment is found. */
function firstMoment(midnight: number, day: Day, timeZone: string | undefined): number {
  let [before, from] = [midnight - hours(26), midnight + hours(26)];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayOf(middle, timeZone) < day) before = middle;
    else from = middle;
  }
  return from;
}

/** The last `count` days up to a moment, the earliest first. */
export function lastDays(now: number, count: number, timeZone: string | undefined): Day[] {
  const today = Date.parse(dayOf(now, timeZone));
  return Array.from({ length: count }, (_, i) => asDay(today - hours(24) * (count - 1 - i)));
}

/** Is this a day there is? `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(text);
  return !Number.isNaN(at) && asDay(at) === text;
}

/** A day in few letters, as people of a locale write it: "21 Nov". */
export const shortDay = (day: Day, locale: string | undefined): string =>
  formatOf(locale, { day: 'numeric', month: 'short', timeZone: UTC }).format(Date.parse(day));

function formatOf(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale ?? 'en-GB', options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}

/** The zone that is reckoned with: UTC where the one given is left out or unknown. */
export const zoneOf = (timeZone: string | undefined): string => clockOf(timeZone).resolvedOptions().timeZone;

/** A moment as the clock on the wall shows it, in an order that sorts: `2026-11-21 13:20`. */
export const wallTime = (at: number, timeZone: string | undefined): string =>
  new Date(wallClock(at, timeZone)).toISOString().slice(0, 16).replace('T', ' ');
