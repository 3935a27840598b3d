import type { AnyText } from '../../../../src/slack/check/texts';

/** An option as the menus here know it. */
export interface MenuOption {
  readonly value: string;
  readonly words: string;
  readonly about?: string | undefined;
  /** The heading it stands under. */
  readonly group?: string | undefined;
}

interface SlackOption {
  readonly value: string;
  readonly text: AnyText;
  readonly description?: AnyText | undefined;
}

export const toMenuOption = ({ value, text, description }: SlackOption, group?: string): MenuOption => ({
  value,
  words: text.text,
  about: description?.text,
  group,
});

const isOption = (value: unknown): value is SlackOption =>
  typeof value === 'object' && value !== null && 'value' in value && 'text' in value;

/** The options a field holds, in Slack's `state.values`. */
export function optionsIn(held: Readonly<Record<string, unknown>>): MenuOption[] {
  const { selected_option, selected_options } = held;
  const all: unknown[] = Array.isArray(selected_options) ? selected_options : [selected_option];
  return all.filter(isOption).map((each) => toMenuOption(each));
}

/** The ids a menu of people, channels or conversations holds. */
export function idsIn(held: Readonly<Record<string, unknown>>): string[] {
  const inside = Object.entries(held).find(([key]) => key.startsWith('selected_'))?.[1];
  const all: unknown[] = Array.isArray(inside) ? inside : [inside];
  return all.filter((each): each is string => typeof each === 'string');
}
