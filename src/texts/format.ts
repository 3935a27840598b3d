import { tz } from '@date-fns/tz';
import type { Locale } from 'date-fns';
import { format } from 'date-fns/format';

/** Whole numbers as a language writes them: 2,048 or 2.048. `language` is a BCP 47 tag. */
export function numbersIn(language: string): (count: number) => string {
  let written: Intl.NumberFormat | undefined;
  return (count) => {
    // Made when it is needed: the first takes longer than all else that is done when the texts are loaded.
    written ??= new Intl.NumberFormat(language);
    return written.format(count);
  };
}

/** Says a moment in Unix ms in an IANA zone; where none is known in UTC, which is then named. */
export type Moment = (at: number, timeZone: string | undefined) => string;

/** Moments as plain text, for where Slack takes no dates of its own. `pattern` is one of date-fns. */
export const momentsIn =
  (locale: Locale, pattern: string): Moment =>
  (at, timeZone) => {
    const said = format(at, pattern, { locale, in: tz(timeZone ?? 'UTC') });
    return timeZone === undefined ? `${said} UTC` : said;
  };
