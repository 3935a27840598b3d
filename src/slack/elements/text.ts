import type { PlainTextInput } from '@slack/types';
import * as z from 'zod';
import type { Widget } from '../../domain/field';
import { actionIds } from '../ids';
import { limits } from '../limits';
import { type Ask, type Codec, inputBlock, placeholderOf } from './codec';

const typed = z.object({ value: z.string() });

export function readTyped(state: unknown): string | undefined {
  const parsed = typed.safeParse(state);
  return parsed.success && parsed.data.value !== '' ? parsed.data.value : undefined;
}

/** What was typed or stands there already is never cut: longer than the widget allows, its schema says so. */
function textInput(ask: Ask, maxLength: number, multiline: boolean): PlainTextInput {
  const initial = typeof ask.initial === 'string' && ask.initial.length <= limits.plainTextInput ? ask.initial : '';
  return {
    type: 'plain_text_input',
    action_id: actionIds.value,
    multiline,
    max_length: Math.min(Math.max(maxLength, initial.length), limits.plainTextInput),
    ...(initial === '' ? {} : { initial_value: initial }),
    ...placeholderOf(ask),
  };
}

export const line: Codec<Extract<Widget, { kind: 'line' }>> = {
  build: (ask) => inputBlock(ask, textInput(ask, ask.widget.maxLength, false)),
  read: readTyped,
};

export const paragraph: Codec<Extract<Widget, { kind: 'paragraph' }>> = {
  build: (ask) => inputBlock(ask, textInput(ask, ask.widget.maxLength, true)),
  read: readTyped,
};

export const url: Codec<Extract<Widget, { kind: 'url' }>> = {
  build: (ask) => {
    const initial = typeof ask.initial === 'string' ? ask.initial : '';
    // Slack refuses a url input that is filled with something else.
    if (initial !== '' && !URL.canParse(initial)) return inputBlock(ask, textInput(ask, limits.plainTextInput, false));
    return inputBlock(ask, {
      type: 'url_text_input',
      action_id: actionIds.value,
      ...(initial === '' ? {} : { initial_value: initial }),
      ...placeholderOf(ask),
    });
  },
  read: readTyped,
};
