import { z } from 'zod';
import { defineField } from '../domain/field';

/** Which group: its id, picked by subject. Takes all the words that are left. */
export const groupField = defineField({
  label: (t) => t.fields.group.label,
  placeholder: (t) => t.fields.group.placeholder,
  widget: { kind: 'group' },
  schema: z.string({ error: 'required' }).min(1, 'required'),
  example: 'GROUP-1',
  optional: false,
  take: (words) => ({ value: words.length === 0 ? undefined : words.join(' '), rest: [] }),
});

/** Why it is asked: read by the channel and the approver, kept in the audit. */
export const reasonField = defineField({
  label: (t) => t.fields.reason.label,
  hint: (t) => t.fields.reason.hint,
  widget: { kind: 'line', maxLength: 500 },
  schema: z.string({ error: 'required' }).trim().min(1, 'required').max(500, 'reason_long'),
  example: 'The poster was copied by spammers',
  optional: false,
});
