import * as z from 'zod';
import { limits } from '../limits';
import { confirmDialog, conversationFilter, offers, optionGroup, plainOption } from './options';
import { identifier, plainText } from './texts';

const common = {
  action_id: identifier.optional(),
  placeholder: plainText(limits.placeholder).optional(),
  confirm: confirmDialog.optional(),
  focus_on_load: z.boolean().optional(),
};
const many = { max_selected_items: z.int().min(1).optional() };
const choices = {
  options: z.array(plainOption).min(1).max(limits.select.options).optional(),
  option_groups: z.array(optionGroup).min(1).max(limits.select.groups).optional(),
};
/** Slack's default is 3: an app that answers to fewer characters must say so. */
const minQuery = { min_query_length: z.int().min(0).optional() };
const initialOptions = { initial_options: z.array(plainOption).min(1).optional() };

interface Menu {
  options?: z.infer<typeof plainOption>[] | undefined;
  option_groups?: z.infer<typeof optionGroup>[] | undefined;
}

/** Every option of a static menu, groups included. */
export const optionsOf = (menu: Menu) => menu.options ?? menu.option_groups?.flatMap((group) => group.options) ?? [];

const oneOf = (menu: Menu) => (menu.options === undefined) !== (menu.option_groups === undefined);
const needsOne = 'must have either options or option_groups';

export const staticSelect = z
  .strictObject({ type: z.literal('static_select'), ...common, ...choices, initial_option: plainOption.optional() })
  .refine(oneOf, needsOne)
  .refine((e) => !e.initial_option || offers(optionsOf(e), [e.initial_option]), {
    path: ['initial_option'],
    message: 'not among options',
  });

export const multiStaticSelect = z
  .strictObject({ type: z.literal('multi_static_select'), ...common, ...many, ...choices, ...initialOptions })
  .refine(oneOf, needsOne)
  .refine((e) => offers(optionsOf(e), e.initial_options ?? []), {
    path: ['initial_options'],
    message: 'not among options',
  });

export const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...common,
  ...minQuery,
  initial_option: plainOption.optional(),
});

export const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...common,
  ...many,
  ...minQuery,
  ...initialOptions,
});

export const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...common,
  initial_user: z.string().optional(),
});

export const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'),
  ...common,
  ...many,
  initial_users: z.array(z.string()).optional(),
});

export const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...common,
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
});

export const multiChannelsSelect = z.strictObject({
  type: z.literal('multi_channels_select'),
  ...common,
  ...many,
  initial_channels: z.array(z.string()).optional(),
});

const conversations = {
  default_to_current_conversation: z.boolean().optional(),
  filter: conversationFilter.optional(),
};

export const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...common,
  ...conversations,
  initial_conversation: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
});

export const multiConversationsSelect = z.strictObject({
  type: z.literal('multi_conversations_select'),
  ...common,
  ...many,
  ...conversations,
  initial_conversations: z.array(z.string()).optional(),
});
