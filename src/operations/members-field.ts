import * as z from 'zod';
import { defineField } from '../domain/field';
import { MAX_MEMBERS } from '../domain/group';
import { normaliseNumber } from '../domain/mask';
import { problem } from './problem';
import { takeNumbers } from './typed-numbers';

const number = z.string().transform((typed, context) => {
  const digits = normaliseNumber(typed);
  if (digits !== undefined) return digits;
  context.addIssue({ code: 'custom', message: problem('number_wrong') });
  return z.NEVER;
});

/** Members of one group, 1–8 in one call (Meta; cams-api section 2); one named twice counts once. */
export const membersField = defineField({
  label: (t) => t.fields.members.label,
  hint: (t) => t.fields.members.hint,
  widget: { kind: 'ticks', max: MAX_MEMBERS },
  schema: z
    .array(number, { error: problem('members_none') })
    .transform((numbers) => [...new Set(numbers)])
    .pipe(z.array(z.string()).min(1, problem('members_none')).max(MAX_MEMBERS, problem('members_many'))),
  example: ['6281234567801'],
  typedExample: '+6281234567801',
  optional: false,
  take: takeNumbers,
  sensitive: true,
});
