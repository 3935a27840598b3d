import type { Block } from '../../../src/slack/check/blocks';
import type { Element } from '../../../src/slack/check/elements';
import { elementsOf, flatten } from '../../../src/slack/check/surfaces';
import type { Payload } from '../settings';
import { fieldKey } from '../state/views';

/** The value of an element nobody touched, as `state.values` carries it; undefined for buttons and the like. */
export function initialValue(element: Element): Payload | undefined {
  const { type } = element;
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type, value: element.initial_value ?? null };
    case 'rich_text_input':
      return { type, rich_text_value: element.initial_value ?? null };
    case 'file_input':
      return { type, files: [] };
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: element.initial_option ?? null };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { type, selected_options: element.initial_options ?? [] };
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null };
    case 'multi_users_select':
      return { type, selected_users: element.initial_users ?? [] };
    case 'channels_select':
      return { type, selected_channel: element.initial_channel ?? null };
    case 'multi_channels_select':
      return { type, selected_channels: element.initial_channels ?? [] };
    case 'conversations_select':
      return { type, selected_conversation: element.initial_conversation ?? null };
    case 'multi_conversations_select':
      return { type, selected_conversations: element.initial_conversations ?? [] };
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null };
    case 'datetimepicker':
      return { type, selected_date_time: element.initial_date_time ?? null };
    default:
      return undefined;
  }
}

/** `state.values` of some blocks: what was filled in, else what was there from the start. */
export function stateValues(blocks: readonly Block[], filled: ReadonlyMap<string, Payload>) {
  const values: Record<string, Record<string, Payload>> = {};
  for (const block of flatten(blocks)) {
    for (const element of elementsOf(block)) {
      const value = filled.get(fieldKey(block.block_id, element.action_id)) ?? initialValue(element);
      if (!value || !block.block_id || !element.action_id) continue;
      values[block.block_id] = { ...values[block.block_id], [element.action_id]: value };
    }
  }
  return values;
}
