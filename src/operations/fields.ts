import * as z from 'zod';
import { defineField, type Taken } from '../domain/field';
import { MAX_DESCRIPTION, MAX_SUBJECT } from '../domain/group';
import { cleanLine, cleanParagraph, lengthOf } from './clean-text';
import { problem } from './problem';

/** While typing, a surface counts UTF-16 units: room for characters that take two. The schema counts characters. */
const UNITS = 2;

const MAX_REASON = 500;

/** Something to be seen: neither blank nor only marks that join or turn what stands around them. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** A text that has to be there, measured once it is clean. */
const text = (clean: (text: string) => string, max: number, tooLong: string) =>
  z
    .string({ error: problem('required') })
    .transform(clean)
    .refine((value) => VISIBLE.test(value), problem('required'))
    .refine((value) => lengthOf(value) <= max, tooLong);

/** A text that may be left empty; empty and absent are the same. */
const optionalText = (clean: (text: string) => string, max: number, tooLong: string) =>
  z
    .string()
    .nullish()
    .transform((value) => clean(value ?? '') || undefined)
    .refine((value) => lengthOf(value ?? '') <= max, tooLong);

/** Takes all the words that are left. */
export const takeRest = (words: readonly string[]): Taken => ({
  value: words.length === 0 ? undefined : words.join(' '),
  rest: [],
});

/** Which group: its id, picked by subject. An id is opaque and goes on as it came. */
export const groupField = defineField({
  label: (t) => t.fields.group.label,
  placeholder: (t) => t.fields.group.placeholder,
  widget: { kind: 'group' },
  schema: z.string({ error: problem('required') }).min(1, problem('required')),
  example: 'GROUP-1',
  typedExample: 'VIP Jakarta',
  optional: false,
  take: takeRest,
});

/** Which group, or all of them. */
export const anyGroupField = defineField({
  ...groupField,
  hint: (t) => t.fields.group.all,
  schema: z
    .string()
    .nullish()
    .transform((id) => id || undefined),
  optional: true,
});

export const subjectField = defineField({
  label: (t) => t.fields.subject.label,
  hint: (t) => t.fields.subject.hint,
  widget: { kind: 'line', maxLength: MAX_SUBJECT * UNITS },
  schema: text(cleanLine, MAX_SUBJECT, problem('subject_long')),
  example: 'VIP Jakarta',
  optional: false,
  take: takeRest,
});

export const descriptionField = defineField({
  label: (t) => t.fields.description.label,
  hint: (t) => t.fields.description.hint,
  widget: { kind: 'paragraph', maxLength: MAX_DESCRIPTION * UNITS },
  schema: optionalText(cleanParagraph, MAX_DESCRIPTION, problem('description_long')),
  example: 'News and offers for our customers in Jakarta',
  optional: true,
});

/** Why it is asked: read by the channel and the approver, kept in the audit. */
export const reasonField = defineField({
  label: (t) => t.fields.reason.label,
  hint: (t) => t.fields.reason.hint,
  widget: { kind: 'line', maxLength: MAX_REASON * UNITS },
  schema: text(cleanLine, MAX_REASON, problem('reason_long')),
  example: 'The poster was copied by spammers',
  optional: false,
});

export const optionalReasonField = defineField({
  ...reasonField,
  schema: optionalText(cleanLine, MAX_REASON, problem('reason_long')),
  optional: true,
});
