import * as z from 'zod';
import { limits } from '../limits';
import { confirmDialog, offers, overflowOption, richOption } from './options';
import { address, identifier, plainText } from './texts';

const action = { action_id: identifier.optional(), confirm: confirmDialog.optional() };
const style = z.enum(['primary', 'danger']).optional();

export const button = z.strictObject({
  type: z.literal('button'),
  ...action,
  text: plainText(limits.button.text),
  value: z.string().max(limits.button.value).optional(),
  url: address(limits.button.url).optional(),
  style,
  accessibility_label: z.string().max(limits.button.accessibilityLabel).optional(),
});

export const workflowButton = z.strictObject({
  type: z.literal('workflow_button'),
  action_id: identifier.optional(),
  text: plainText(limits.button.text),
  workflow: z.looseObject({ trigger: z.looseObject({ url: address(limits.button.url) }) }),
  style,
  accessibility_label: z.string().max(limits.button.accessibilityLabel).optional(),
});

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...action,
  options: z.array(overflowOption).min(1).max(limits.overflow),
});

export const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...action,
    options: z.array(richOption).min(1).max(limits.checkboxes),
    initial_options: z.array(richOption).min(1).optional(),
    focus_on_load: z.boolean().optional(),
  })
  .refine((e) => offers(e.options, e.initial_options ?? []), {
    path: ['initial_options'],
    message: 'not among options',
  });

export const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    ...action,
    options: z.array(richOption).min(1).max(limits.radioButtons),
    initial_option: richOption.optional(),
    focus_on_load: z.boolean().optional(),
  })
  .refine((e) => !e.initial_option || offers(e.options, [e.initial_option]), {
    path: ['initial_option'],
    message: 'not among options',
  });

const feedbackButton = z.strictObject({
  text: plainText(limits.button.text),
  value: z.string().max(limits.button.value),
  accessibility_label: z.string().max(limits.button.accessibilityLabel).optional(),
});

export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: identifier.optional(),
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

export const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  ...action,
  icon: z.string().min(1),
  text: plainText(limits.button.text),
  value: z.string().max(limits.button.value).optional(),
  accessibility_label: z.string().max(limits.button.accessibilityLabel).optional(),
  visible_to_user_ids: z.array(z.string()).optional(),
});

const imageSource = {
  image_url: address(limits.image.url).optional(),
  slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
  alt_text: z.string().min(1).max(limits.image.altText),
};
const oneSource = (image: { image_url?: unknown; slack_file?: unknown }) =>
  (image.image_url === undefined) !== (image.slack_file === undefined);
const needsSource = 'must have either image_url or slack_file';

export const imageElement = z.strictObject({ type: z.literal('image'), ...imageSource }).refine(oneSource, needsSource);

export const imageBlock = z
  .strictObject({
    type: z.literal('image'),
    block_id: identifier.optional(),
    title: plainText(limits.image.title).optional(),
    ...imageSource,
  })
  .refine(oneSource, needsSource);

export type Button = z.infer<typeof button>;
