import type { PlainTextOption } from '@slack/types';
import * as z from 'zod';
import type { Widget } from '../../domain/field';
import { actionIds, rowIndex, rowToken } from '../ids';
import { limits } from '../limits';
import { plain } from '../plain';
import { type Choice, type Codec, inputBlock } from './codec';

const ticked = z.object({ selected_options: z.array(z.object({ value: z.string() })) });

const optionOf = (choice: Choice, index: number): PlainTextOption => ({
  text: plain(choice.label, limits.option.text),
  value: rowToken(index),
});

/** Checkboxes, or a menu when there are more than Slack lets one tick. An option names a row, not what it holds. */
export const ticks: Codec<Extract<Widget, { kind: 'ticks' }>> = {
  build: (ask) => {
    const options = ask.choices.slice(0, limits.select.options).map(optionOf);
    if (options.length === 0) return { type: 'section', text: plain(ask.t.views.nothingToTick, limits.section.text) };
    const wanted: readonly unknown[] = Array.isArray(ask.initial) ? ask.initial : [];
    const initial = options.filter((_, i) => wanted.includes(ask.choices[i]?.value));
    const chosen = initial.length === 0 ? {} : { initial_options: initial };
    return inputBlock(
      ask,
      options.length <= limits.checkboxes
        ? { type: 'checkboxes', action_id: actionIds.value, options, ...chosen }
        : {
            type: 'multi_static_select',
            action_id: actionIds.value,
            options,
            max_selected_items: ask.widget.max,
            ...chosen,
          },
    );
  },
  read: (state, choices) => {
    const parsed = ticked.safeParse(state);
    if (!parsed.success) return undefined;
    const values = parsed.data.selected_options.flatMap(({ value }) => {
      const choice = choices[rowIndex(value) ?? -1];
      return choice === undefined ? [] : [choice.value];
    });
    return values.length === 0 ? undefined : values;
  },
};
