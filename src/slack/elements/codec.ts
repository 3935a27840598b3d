import type { InputBlock, KnownBlock } from '@slack/types';
import type { Field, Widget } from '../../domain/field';
import type { Texts } from '../../texts';
import { limits } from '../limits';
import { plain } from '../plain';

/** One thing that can be ticked or chosen: `value` is what the field holds, `label` what people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What an input is built from. */
export interface Ask<W extends Widget = Widget> {
  /** The field's name; it becomes the block's id. */
  readonly name: string;
  readonly field: Pick<Field<unknown>, 'label' | 'hint' | 'placeholder' | 'optional'>;
  readonly widget: W;
  readonly t: Texts;
  /** As `read` would give it; anything else counts as nothing. */
  readonly initial: unknown;
  readonly choices: readonly Choice[];
}

/** One kind of widget both ways: the block that asks, and what was answered. */
export interface Codec<W extends Widget = Widget> {
  build(ask: Ask<W>): KnownBlock;
  /** @param state the element's part of `view.state.values`; @returns `undefined` when it was left empty */
  read(state: unknown, choices: readonly Choice[]): unknown;
}

/** An input block with everything around its element. */
export function inputBlock({ name, field, t }: Ask, element: InputBlock['element']): InputBlock {
  const hint = field.hint?.(t);
  return {
    type: 'input',
    block_id: name,
    label: plain(field.label(t), limits.input.label),
    element,
    optional: field.optional,
    ...(hint === undefined ? {} : { hint: plain(hint, limits.input.hint) }),
  };
}

export function placeholderOf({ field, t }: Ask): { placeholder?: ReturnType<typeof plain> } {
  const text = field.placeholder?.(t);
  return text === undefined ? {} : { placeholder: plain(text, limits.placeholder) };
}
