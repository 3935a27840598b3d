import { z } from 'zod';
import { defineField } from '../domain/field';
import { KNOWN_STATUSES, MAX_DESCRIPTION, MAX_MEMBERS, MAX_SUBJECT } from '../domain/group';
import { normaliseNumber } from '../domain/mask';
import { cleanLine, cleanText, lengthOf } from './clean-text';
import { problem } from './problem';

const MAX_REASON = 500;
/** Slack counts UTF-16 units where Meta counts characters: the input lets twice as many in, the schema decides. */
const UNITS_PER_CHARACTER = 2;
const SLACK_INPUT_MAX = 3000;

/** Which group: its id, picked by subject. Takes all the words that are left. */
export const groupField = defineField({
  label: (t) => t.fields.group.label,
  placeholder: (t) => t.fields.group.placeholder,
  widget: { kind: 'group' },
  schema: z.string({ error: problem('required') }).min(1, problem('required')),
  example: 'GROUP-1',
  optional: false,
  take: (words) => ({ value: words.length === 0 ? undefined : words.join(' '), rest: [] }),
});

/** The same where it may be left out: all groups are meant then. */
export const anyGroupField = defineField({ ...groupField, schema: z.string().optional(), optional: true });

/** Why it is asked: read by the channel and the approver, kept in the audit. */
export const reasonField = defineField({
  label: (t) => t.fields.reason.label,
  hint: (t) => t.fields.reason.hint,
  widget: { kind: 'line', maxLength: MAX_REASON },
  schema: z
    .string({ error: problem('required') })
    .transform(cleanLine)
    .pipe(z.string().min(1, problem('required')).max(MAX_REASON, problem('reason_long'))),
  example: 'The poster was copied by spammers',
  optional: false,
});

/** A reason that may be left out: what it is for needs none. */
export const optionalReasonField = defineField({
  ...reasonField,
  schema: z
    .string()
    .default('')
    .transform(cleanLine)
    .pipe(z.string().max(MAX_REASON, problem('reason_long'))),
  optional: true,
});

/** 1–128 characters after trimming (Meta), counted as code points: an emoji or a CJK sign is one. */
export const subjectField = defineField({
  label: (t) => t.fields.subject.label,
  hint: (t) => t.fields.subject.hint,
  widget: { kind: 'line', maxLength: MAX_SUBJECT * UNITS_PER_CHARACTER },
  schema: z
    .string({ error: problem('required') })
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1, problem('required'))
        .refine((text) => lengthOf(text) <= MAX_SUBJECT, problem('subject_long')),
    ),
  example: 'VIP Jakarta',
  optional: false,
  take: (words) => ({ value: words.length === 0 ? undefined : words.join(' '), rest: [] }),
});

/** At most 2,048 characters (Meta), code points; empty when there is none. */
export const descriptionField = defineField({
  label: (t) => t.fields.description.label,
  hint: (t) => t.fields.description.hint,
  widget: { kind: 'paragraph', maxLength: SLACK_INPUT_MAX },
  schema: z
    .string()
    .default('')
    .transform(cleanText)
    .pipe(z.string().refine((text) => lengthOf(text) <= MAX_DESCRIPTION, problem('description_long'))),
  example: 'Offers and orders for regular customers',
  optional: true,
});

/** Where CAMS fetches the picture; empty when none is given. Only its form is looked at. */
export const pictureField = defineField({
  label: (t) => t.fields.picture.label,
  hint: (t) => t.fields.picture.hint,
  widget: { kind: 'url' },
  schema: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .pipe(z.union([z.literal(''), z.url({ protocol: /^https$/, hostname: z.regexes.domain })], problem('picture_url'))),
  example: 'https://pictures.example.com/vip-jakarta.jpg',
  optional: true,
});

const looksLikeNumber = (word: string): boolean => /^[+(]?\d/.test(word) && normaliseNumber(word) !== undefined;
/** A piece of a number written with spaces, such as the last two of `+62 811-0000 1234`. */
const piece = (word: string): boolean => /^[\d().-]+$/.test(word);

/** Members to tick: their numbers, digits only, 1–8 and each once (Meta). Takes the numbers at the end. */
export const membersField = defineField({
  label: (t) => t.fields.members.label,
  hint: (t) => t.fields.members.hint,
  widget: { kind: 'ticks', max: MAX_MEMBERS },
  schema: z
    .array(
      z.string().refine((text) => normaliseNumber(text) === text, problem('member_number')),
      {
        error: problem('members_none'),
      },
    )
    .min(1, problem('members_none'))
    .max(MAX_MEMBERS, problem('members_many'))
    .refine((numbers) => new Set(numbers).size === numbers.length, problem('members_twice')),
  example: ['6281234567801'],
  optional: false,
  sensitive: true,
  take: (words) => {
    const numbers: string[] = [];
    let rest = words;
    for (;;) {
      const taken = lastNumber(rest);
      if (taken === undefined) return { value: numbers.length === 0 ? undefined : numbers.reverse(), rest };
      numbers.push(taken.number);
      rest = taken.rest;
    }
  },
});

/** The number at the end of the words: one word, or a `+…` followed by the pieces it was written in. */
function lastNumber(
  words: readonly string[],
): { readonly number: string; readonly rest: readonly string[] } | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  for (let from = words.length - 1; from >= 0 && piece(words[from]?.replace(/^\+/, '') ?? ''); from -= 1) {
    if (!words[from]?.startsWith('+')) continue;
    const number = normaliseNumber(words.slice(from).join(''));
    return number === undefined ? undefined : { number, rest: words.slice(0, from) };
  }
  const number = looksLikeNumber(last) ? normaliseNumber(last) : undefined;
  return number === undefined ? undefined : { number, rest: words.slice(0, -1) };
}

/** Words that a subject must hold, all of them. */
export const wordsField = defineField({
  label: (t) => t.fields.words.label,
  hint: (t) => t.fields.words.hint,
  widget: { kind: 'line', maxLength: 200 },
  schema: z
    .string()
    .default('')
    .transform(cleanLine)
    .pipe(z.string().max(200, problem('words_long'))),
  example: 'jakarta',
  optional: true,
  take: (words) => ({ value: words.length === 0 ? undefined : words.join(' '), rest: [] }),
});

const STATUS = /^status:(.+)$/i;

/** A status, typed as `status:ACTIVE`. Values that CAMS does not document are passed on. */
export const statusField = defineField({
  label: (t) => t.fields.status.label,
  placeholder: (t) => t.fields.status.placeholder,
  widget: { kind: 'choice', options: KNOWN_STATUSES },
  schema: z
    .string()
    .max(50)
    .transform((text) => text.trim().toUpperCase())
    .optional(),
  example: 'ACTIVE',
  optional: true,
  take: (words) => ({
    value: words.map((word) => STATUS.exec(word)?.[1]).findLast((status) => status !== undefined),
    rest: words.filter((word) => !STATUS.test(word)),
  }),
});
