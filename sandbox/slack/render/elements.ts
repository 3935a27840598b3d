import type { Element } from '../../../src/slack/check/elements';
import type { AnyText } from '../../../src/slack/check/texts';
import type { Payload } from '../settings';
import { readMrkdwn } from './mrkdwn';
import type { Names } from './names';

/** A text object as a person reads it. */
export const read = (text: AnyText, names: Names): string =>
  text.type === 'mrkdwn' ? readMrkdwn(text.text, names) : text.text;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The words of one chosen thing: an option's text, a person, a channel, or the value itself. */
function words(value: unknown, names: Names): string {
  if (isObject(value)) return isObject(value.text) ? String(value.text.text) : '';
  const text = String(value);
  if (/^[UW][A-Z0-9]+$/.test(text)) return names.user(text);
  return /^[CGD][A-Z0-9]+$/.test(text) ? names.channel(text) : text;
}

/** What a field holds, as a list of words; empty when nothing was filled in. */
export function held(value: Payload | undefined, names: Names): string[] {
  const inside = Object.entries(value ?? {}).find(([key]) => key !== 'type')?.[1];
  if (inside === null || inside === undefined) return [];
  const all = Array.isArray(inside) ? inside : [inside];
  return typeof inside === 'string' ? [inside] : all.map((one) => words(one, names));
}

/** A button, a menu or a field in brackets, such as `[Confirm deletion]` or `[Status: Active ▾]`. */
export function renderElement(element: Element, value: Payload | undefined, names: Names): string {
  switch (element.type) {
    case 'button':
    case 'workflow_button':
      return `[${element.text.text}]`;
    case 'image':
      return `[image: ${element.alt_text}]`;
    case 'overflow':
      return `[… ${element.options.map((option) => option.text.text).join(' | ')}]`;
    case 'checkboxes':
    case 'radio_buttons': {
      const chosen = held(value, names);
      const [on, off] = element.type === 'checkboxes' ? ['[x]', '[ ]'] : ['(•)', '( )'];
      return element.options
        .map((option) => `${chosen.includes(option.text.text) ? on : off} ${read(option.text, names)}`)
        .join('\n');
    }
    default: {
      const placeholder = 'placeholder' in element ? element.placeholder?.text : undefined;
      return `[${held(value, names).join(', ') || placeholder || '…'} ▾]`;
    }
  }
}
