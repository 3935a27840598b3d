import * as z from 'zod';
import { defineField } from '../domain/field';
import { KNOWN_STATUSES, MAX_SUBJECT } from '../domain/group';
import { cleanLine } from './clean-text';
import { takeRest } from './fields';
import { problem } from './problem';

/** Words a subject has to hold. */
export const wordsField = defineField({
  label: (t) => t.fields.words.label,
  hint: (t) => t.fields.words.hint,
  widget: { kind: 'line', maxLength: MAX_SUBJECT },
  schema: z
    .string()
    .nullish()
    .transform((typed) => cleanLine(typed ?? '') || undefined),
  example: 'jakarta',
  optional: true,
  take: takeRest,
});

const TYPED = /^status:/i;

/** A status of CAMS, typed as `status:ACTIVE`. One that CAMS does not document is looked for all the same. */
export const statusField = defineField({
  label: (t) => t.fields.status.label,
  placeholder: (t) => t.fields.status.placeholder,
  widget: { kind: 'choice', options: KNOWN_STATUSES },
  schema: z
    .string()
    .nullish()
    .transform((typed) => typed?.trim().replace(TYPED, '').toUpperCase() || undefined)
    .refine((status) => status === undefined || /^[A-Z0-9_-]{1,40}$/.test(status), problem('status_wrong')),
  example: 'ACTIVE',
  typedExample: 'status:ACTIVE',
  optional: true,
  take: (words) => {
    const at = words.findIndex((word) => TYPED.test(word));
    if (at < 0) return { value: undefined, rest: words };
    const behind = words[at]?.slice('status:'.length);
    const taken = behind === '' ? 2 : 1;
    return { value: behind || words[at + 1], rest: words.toSpliced(at, taken) };
  },
});
