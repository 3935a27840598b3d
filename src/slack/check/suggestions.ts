import * as z from 'zod';
import { limits } from '../limits';
import { optionGroup, plainOption } from './options';
import { type Problem, parsing, problemsOf } from './problem';

/** The acknowledgement of a block_suggestion. */
export const suggestions = z
  .strictObject({
    options: z.array(plainOption).max(limits.select.options).optional(),
    option_groups: z.array(optionGroup).max(limits.select.groups).optional(),
  })
  .refine(
    (reply) => (reply.options === undefined) !== (reply.option_groups === undefined),
    'must have either options or option_groups',
  );

/** Every reason for which Slack would show no options for this answer to a search. */
export function checkSuggestions(payload: unknown): Problem[] {
  const parsed = suggestions.safeParse(payload, parsing);
  return parsed.success ? [] : problemsOf(parsed.error, 'invalid_options');
}
