const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' });
const days = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const exact = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

const date = (ts: string): Date => new Date(Number(ts) * 1000);

/** The time of day of a message's ts. */
export const clock = (ts: string): string => hours.format(date(ts));

export const fullTime = (ts: string): string => full.format(date(ts));

export const day = (ts: string): string => days.format(date(ts));

/** The time of day of Unix milliseconds, with milliseconds. */
export const exactly = (at: number): string => exact.format(new Date(at));
