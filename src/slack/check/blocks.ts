import * as z from 'zod';
import { limits } from '../limits';
import { dataVisualization } from './charts';
import { button, feedbackButtons, iconButton, imageBlock, imageElement } from './choice-elements';
import { accessory, actionElement, inputElement } from './elements';
import { richText } from './rich-text';
import { dataTable, table } from './tables';
import { address, anyText, identifier, mrkdwn, plainText } from './texts';

const named = { block_id: identifier.optional() };

export const section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: anyText(limits.section.text).optional(),
    fields: z.array(anyText(limits.section.field)).min(1).max(limits.section.fields).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, 'must have either text or fields');

export const header = z.strictObject({ type: z.literal('header'), ...named, text: plainText(limits.header) });
export const divider = z.strictObject({ type: z.literal('divider'), ...named });

export const context = z.strictObject({
  type: z.literal('context'),
  ...named,
  elements: z
    .array(z.discriminatedUnion('type', [plainText(), mrkdwn(), imageElement]))
    .min(1)
    .max(limits.context),
});

export const actions = z.strictObject({
  type: z.literal('actions'),
  ...named,
  elements: z.array(actionElement).min(1).max(limits.actions),
});

export const input = z.strictObject({
  type: z.literal('input'),
  ...named,
  label: plainText(limits.input.label),
  hint: plainText(limits.input.hint).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
});

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  ...named,
  elements: z
    .array(z.discriminatedUnion('type', [feedbackButtons, iconButton]))
    .min(1)
    .max(limits.contextActions),
});

const file = z.strictObject({ type: z.literal('file'), ...named, source: z.string(), external_id: z.string() });

const video = z.strictObject({
  type: z.literal('video'),
  ...named,
  video_url: address(limits.image.url),
  thumbnail_url: address(limits.image.url),
  alt_text: z.string().min(1),
  title: plainText(limits.video.title),
  title_url: address(limits.image.url).optional(),
  author_name: z.string().max(limits.video.author).optional(),
  provider_name: z.string().optional(),
  provider_icon_url: z.string().optional(),
  description: plainText(limits.video.title).optional(),
});

const markdown = z.strictObject({
  type: z.literal('markdown'),
  ...named,
  text: z.string().min(1).max(limits.markdown),
});

const alert = z.strictObject({
  type: z.literal('alert'),
  ...named,
  text: anyText(limits.alert),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});

const card = z
  .strictObject({
    type: z.literal('card'),
    ...named,
    hero_image: imageElement.optional(),
    icon: imageElement.optional(),
    title: mrkdwn(limits.card.title).optional(),
    subtitle: mrkdwn(limits.card.subtitle).optional(),
    body: mrkdwn(limits.card.body).optional(),
    actions: z.array(button).min(1).max(limits.actions).optional(),
  })
  .refine(
    (b) => Boolean(b.hero_image ?? b.title ?? b.body ?? b.actions),
    'must have hero_image, title, body or actions',
  );

const carousel = z.strictObject({
  type: z.literal('carousel'),
  ...named,
  elements: z.array(card).min(1).max(limits.carousel),
});

const taskCard = z.looseObject({
  type: z.literal('task_card'),
  ...named,
  task_id: z.string().min(1),
  title: z.string().min(1),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']),
});

const plan = z.looseObject({ type: z.literal('plan'), ...named, title: z.string().min(1) });

const container = z
  .strictObject({
    type: z.literal('container'),
    ...named,
    title: plainText(limits.container.title).optional(),
    rich_text_title: richText.optional(),
    subtitle: anyText(limits.container.subtitle).optional(),
    child_blocks: z
      .array(
        z.discriminatedUnion('type', [
          actions,
          context,
          divider,
          file,
          header,
          imageBlock,
          input,
          richText,
          section,
          table,
          video,
        ]),
      )
      .min(1)
      .max(limits.container.blocks),
    width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
    icon: imageElement.optional(),
    is_collapsible: z.boolean().optional(),
    default_collapsed: z.boolean().optional(),
    has_header_divider: z.boolean().optional(),
  })
  .refine((b) => b.title !== undefined || b.rich_text_title !== undefined, 'must have title or rich_text_title');

/** Any block Slack knows, wherever it may stand. */
export const block = z.discriminatedUnion('type', [
  actions,
  alert,
  card,
  carousel,
  container,
  context,
  contextActions,
  dataTable,
  dataVisualization,
  divider,
  file,
  header,
  imageBlock,
  input,
  markdown,
  plan,
  richText,
  section,
  table,
  taskCard,
  video,
]);

export type Block = z.infer<typeof block>;
export type BlockType = Block['type'];
export type InputBlock = z.infer<typeof input>;
