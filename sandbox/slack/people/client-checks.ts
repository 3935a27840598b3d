import type { InputBlock } from '../../../src/slack/check/blocks';
import type { Payload } from '../settings';
import { fieldKey, type OpenView } from '../state/views';
import { initialValue } from './values';

const REQUIRED = 'Please complete this required field.';

/** Whether a field's value is empty, whatever its kind. */
function isEmpty({ type: _type, ...rest }: Payload): boolean {
  return Object.values(rest).every(
    (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}

function problemOf(block: InputBlock, value: Payload): string | undefined {
  const { element } = block;
  if (isEmpty(value)) return block.optional ? undefined : REQUIRED;
  const text = typeof value.value === 'string' ? value.value : '';
  switch (element.type) {
    case 'plain_text_input':
      if (text.length < (element.min_length ?? 0)) return `Please enter at least ${element.min_length} characters.`;
      if (text.length > (element.max_length ?? 3000))
        return `Please enter no more than ${element.max_length ?? 3000} characters.`;
      return undefined;
    case 'number_input':
      return Number.isFinite(Number(text)) ? undefined : 'Please enter a number.';
    case 'url_text_input':
      return URL.canParse(text) ? undefined : 'Please enter a valid URL.';
    case 'email_text_input':
      return /^\S+@\S+$/.test(text) ? undefined : 'Please enter a valid email.';
    default:
      return tooMany(element, value);
  }
}

function tooMany(element: InputBlock['element'], value: Payload): string | undefined {
  const most = 'max_selected_items' in element ? element.max_selected_items : undefined;
  const chosen = Object.values(value).find(Array.isArray);
  return most !== undefined && chosen && chosen.length > most ? `Please select no more than ${most}.` : undefined;
}

/** What the Slack client itself holds against a form before it sends it, by block id. */
export function clientErrors(shown: OpenView): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of shown.view.blocks) {
    if (block.type !== 'input' || !block.block_id) continue;
    const value = shown.filled.get(fieldKey(block.block_id, block.element.action_id)) ?? initialValue(block.element);
    const problem = value && problemOf(block, value);
    if (problem) errors[block.block_id] = problem;
  }
  return errors;
}
