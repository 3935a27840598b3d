import * as z from 'zod';
import { isDay } from '../domain/day';
import { defineField, type Taken } from '../domain/field';
import { problem } from './problem';

const MAX_SPAN_DAYS = 3660;
const SINCE = /^since:/i;
const SPAN = /^([1-9]\d{0,5})([dh])$/i;

/** Is this a span or a day, as `since:` takes it? */
function isSince(text: string): boolean {
  const [, count, unit] = SPAN.exec(text) ?? [];
  if (count === undefined) return isDay(text);
  return Number(count) <= (unit?.toLowerCase() === 'h' ? MAX_SPAN_DAYS * 24 : MAX_SPAN_DAYS);
}

/** Takes the first word that begins so, with what stands behind the colon, or the next word where nothing does. */
const takeNamed =
  (name: RegExp) =>
  (words: readonly string[]): Taken => {
    const at = words.findIndex((word) => name.test(word));
    if (at < 0) return { value: undefined, rest: words };
    const behind = words[at]?.replace(name, '') ?? '';
    const value = behind === '' ? (words[at + 1] ?? '?') : behind;
    return { value, rest: words.toSpliced(at, behind === '' ? 2 : 1) };
  };

/** How far back: days, hours, or since a day of the reader's own calendar. */
export const sinceField = defineField({
  label: (t) => t.fields.since.label,
  hint: (t) => t.fields.since.hint,
  placeholder: (t) => t.fields.since.placeholder,
  widget: { kind: 'line', maxLength: 30 },
  schema: z
    .string()
    .nullish()
    .transform((typed) => typed?.normalize('NFKC').trim().replace(SINCE, '').trim().toLowerCase() || undefined)
    .refine((since) => since === undefined || isSince(since), problem('since_wrong')),
  example: '7d',
  typedExample: 'since:7d',
  optional: true,
  take: takeNamed(SINCE),
});

/** Who asked. */
export const personField = defineField({
  label: (t) => t.fields.person.label,
  placeholder: (t) => t.fields.person.placeholder,
  widget: { kind: 'person' },
  schema: z
    .string()
    .nullish()
    .transform((id) => id || undefined)
    .refine((id) => id === undefined || /^[UW][A-Z0-9]{2,40}$/.test(id), problem('person_unpicked')),
  example: 'U0DINA',
  typedExample: '@dina',
  optional: true,
});

const REQUEST = /^request:/i;
const CAMS_REQUEST_ID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;
/** As cards show it; a word of letters alone is rather a group's. */
const OWN_ID = /^(?=.*\d)[0-9a-hj-km-np-tv-z]{12}$/;

/** One request, by what its card or CAMS calls it. */
export const referenceField = defineField<string | undefined>({
  label: (t) => t.fields.reference.label,
  hint: (t) => t.fields.reference.hint,
  widget: { kind: 'line', maxLength: 100 },
  schema: z
    .string()
    .nullish()
    .transform((typed) => typed?.trim().replace(REQUEST, '').trim() || undefined)
    .refine((id) => id === undefined || /^[\w.-]{1,100}$/.test(id), problem('reference_wrong')),
  example: undefined,
  optional: true,
  take: (words) => {
    const at = words.findIndex((word) => CAMS_REQUEST_ID.test(word) || OWN_ID.test(word));
    if (at < 0 || words.some((word) => REQUEST.test(word))) return takeNamed(REQUEST)(words);
    return { value: words[at], rest: words.toSpliced(at, 1) };
  },
});
