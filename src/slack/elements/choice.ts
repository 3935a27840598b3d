import type { PlainTextOption } from '@slack/types';
import * as z from 'zod';
import type { Widget } from '../../domain/field';
import { actionIds } from '../ids';
import { limits } from '../limits';
import { plain } from '../plain';
import { type Codec, inputBlock, placeholderOf } from './codec';

const selected = z.object({ selected_option: z.object({ value: z.string().min(1) }) });

export function readSelected(state: unknown): string | undefined {
  const parsed = selected.safeParse(state);
  return parsed.success ? parsed.data.selected_option.value : undefined;
}

export const choice: Codec<Extract<Widget, { kind: 'choice' }>> = {
  build: (ask) => {
    const options = ask.widget.options.map(
      (value): PlainTextOption => ({ text: plain(value, limits.option.text), value }),
    );
    const initial = options.find((option) => option.value === ask.initial);
    return inputBlock(ask, {
      type: 'static_select',
      action_id: actionIds.value,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
      ...placeholderOf(ask),
    });
  },
  read: readSelected,
};
