import * as z from 'zod';
import { limits } from '../limits';
import { address, anyText, plainText } from './texts';

const described = {
  value: z.string().min(1).max(limits.option.value),
  description: plainText(limits.option.description).optional(),
};

/** An option of a select menu. */
export const plainOption = z.strictObject({ text: plainText(limits.option.text), ...described });

/** An option of checkboxes or radio buttons: its texts may be mrkdwn. */
export const richOption = z.strictObject({
  text: anyText(limits.option.text),
  value: described.value,
  description: anyText(limits.option.description).optional(),
});

/** An option of an overflow menu: it may open an address. */
export const overflowOption = z.strictObject({
  text: plainText(limits.option.text),
  ...described,
  url: address(limits.option.url).optional(),
});

export const optionGroup = z.strictObject({
  label: plainText(limits.optionGroup.label),
  options: z.array(plainOption).min(1).max(limits.select.options),
});

export const confirmDialog = z.strictObject({
  title: plainText(limits.confirm.title).optional(),
  text: anyText(limits.confirm.text),
  confirm: plainText(limits.confirm.button).optional(),
  deny: plainText(limits.confirm.button).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

export const dispatchConfig = z.strictObject({
  trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
});

export const conversationFilter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1)
      .optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .refine((filter) => Object.keys(filter).length > 0, 'must not be empty');

export type Option = z.infer<typeof richOption>;
export type ConfirmDialog = z.infer<typeof confirmDialog>;

type Choice = { value: string; text: { text: string } };

/** Whether every initially chosen option is, exactly, one of those offered. */
export function offers(options: readonly Choice[], initial: readonly Choice[]): boolean {
  return initial.every((one) => options.some((o) => o.value === one.value && o.text.text === one.text.text));
}
