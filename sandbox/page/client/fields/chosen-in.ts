import type { PageState } from '../../protocol/state';
import { idsIn, type MenuOption, optionsIn } from './options-in';

/** What a menu holds, in words: options, or people and channels by name. */
export function chosenIn(held: Readonly<Record<string, unknown>>, state: PageState): readonly MenuOption[] {
  const options = optionsIn(held);
  if (options.length > 0) return options;
  return idsIn(held).map((id) => {
    const person = state.people.find((each) => each.id === id);
    const channel = state.channels.find((each) => each.id === id);
    return { value: id, words: person?.name ?? (channel === undefined ? id : `#${channel.name}`) };
  });
}
