import * as z from 'zod';
import { limits } from '../limits';
import { confirmDialog, dispatchConfig } from './options';
import { richText } from './rich-text';
import { address, identifier, plainText } from './texts';

const field = {
  action_id: identifier.optional(),
  placeholder: plainText(limits.placeholder).optional(),
  focus_on_load: z.boolean().optional(),
};
const typed = { ...field, dispatch_action_config: dispatchConfig.optional() };
const picked = { ...field, confirm: confirmDialog.optional() };

export const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    initial_value: z.string().max(limits.plainTextInput).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(limits.plainTextInput).optional(),
    max_length: z.int().min(1).max(limits.plainTextInput).optional(),
  })
  .refine((e) => (e.min_length ?? 0) <= (e.max_length ?? limits.plainTextInput), {
    path: ['min_length'],
    message: 'must not be greater than max_length',
  })
  .refine((e) => (e.initial_value?.length ?? 0) <= (e.max_length ?? limits.plainTextInput), {
    path: ['initial_value'],
    message: 'must not be longer than max_length',
  });

export const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});

export const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...typed,
  initial_value: address(limits.plainTextInput).optional(),
});

export const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typed,
  is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
});

export const richTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...typed,
  initial_value: richText.optional(),
  min_lines: z.int().min(1).max(limits.inputLines).optional(),
  max_lines: z.int().min(1).max(limits.inputLines).optional(),
});

export const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: identifier.optional(),
  filetypes: z.array(z.string()).optional(),
  max_files: z.int().min(1).max(limits.files).optional(),
});

export const datePicker = z.strictObject({
  type: z.literal('datepicker'),
  ...picked,
  initial_date: z.iso.date('must be a date such as 2026-01-31').optional(),
});

export const timePicker = z.strictObject({
  type: z.literal('timepicker'),
  ...picked,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 22:25')
    .optional(),
  timezone: z.string().optional(),
});

export const dateTimePicker = z.strictObject({
  type: z.literal('datetimepicker'),
  action_id: identifier.optional(),
  confirm: confirmDialog.optional(),
  focus_on_load: z.boolean().optional(),
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
});
