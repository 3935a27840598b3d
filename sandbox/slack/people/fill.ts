import type { Element } from '../../../src/slack/check/elements';
import type { Option } from '../../../src/slack/check/options';
import { optionsOf } from '../../../src/slack/check/select-elements';
import type { Payload } from '../settings';
import type { World } from '../world';

/** What a person puts into a field: text, an option's words, several of them, or nothing. */
export type Fill = string | readonly string[] | null | { search: string; pick: string };

const list = (fill: Fill): readonly string[] => {
  if (fill === null) return [];
  if (typeof fill === 'string') return [fill];
  return 'search' in fill ? [fill.pick] : fill;
};

/** The option that a person means: by its words, its value, or the only one with those words in it. */
export function choose(options: readonly Option[], words: string): Option {
  const exact = options.find((option) => option.text.text === words || option.value === words);
  const near = options.filter((option) => option.text.text.includes(words));
  const found = exact ?? (near.length === 1 ? near[0] : undefined);
  if (found) return found;
  throw new Error(`no option "${words}" among: ${options.map((option) => option.text.text).join(' | ') || '(none)'}`);
}

function person(words: string, world: World): string {
  const user = world.workspace.users.find((one) => one.id === words || `@${one.name}` === words);
  if (!user) throw new Error(`no person "${words}"`);
  return user.id;
}

function conversation(words: string, world: World): string {
  const channel = world.workspace.channels.find((one) => one.id === words || `#${one.name}` === words);
  if (!channel) throw new Error(`no channel "${words}"`);
  return channel.id;
}

/** The value of an element after a person filled it in; `search` asks the app for options. */
export async function fillValue(
  element: Element,
  fill: Fill,
  world: World,
  search: (query: string) => Promise<Option[]>,
): Promise<Payload> {
  const { type } = element;
  const words = list(fill);
  const [first] = words;
  const only = <T>(pick: (one: string) => T): T | null => (first === undefined ? null : pick(first));
  const query = (one: string) => (fill !== null && typeof fill === 'object' && 'search' in fill ? fill.search : one);
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type, value: first === '' ? null : (first ?? null) };
    case 'static_select':
      return { type, selected_option: only((one) => choose(optionsOf(element), one)) };
    case 'radio_buttons':
    case 'overflow':
      return { type, selected_option: only((one) => choose(element.options, one)) };
    case 'external_select':
      return { type, selected_option: first === undefined ? null : choose(await search(query(first)), first) };
    case 'multi_static_select':
      return { type, selected_options: words.map((one) => choose(optionsOf(element), one)) };
    case 'checkboxes':
      return { type, selected_options: words.map((one) => choose(element.options, one)) };
    case 'multi_external_select': {
      const chosen: Option[] = [];
      for (const one of words) chosen.push(choose(await search(query(one)), one));
      return { type, selected_options: chosen };
    }
    case 'users_select':
      return { type, selected_user: only((one) => person(one, world)) };
    case 'multi_users_select':
      return { type, selected_users: words.map((one) => person(one, world)) };
    case 'channels_select':
      return { type, selected_channel: only((one) => conversation(one, world)) };
    case 'multi_channels_select':
      return { type, selected_channels: words.map((one) => conversation(one, world)) };
    case 'conversations_select':
      return { type, selected_conversation: only((one) => conversation(one, world)) };
    case 'multi_conversations_select':
      return { type, selected_conversations: words.map((one) => conversation(one, world)) };
    case 'datepicker':
      return { type, selected_date: first ?? null };
    case 'timepicker':
      return { type, selected_time: first ?? null };
    case 'datetimepicker':
      return { type, selected_date_time: only(Number) };
    default:
      throw new Error(`${type} cannot be filled in`);
  }
}
