import { useEffect, useState } from 'react';
import type { Element } from '../../../../src/slack/check/elements';
import type { PageState } from '../../protocol/state';
import { useActing } from '../acting';
import { type MenuOption, toMenuOption } from './options-in';
import { usePlace } from './place';

export type MenuElement = Extract<
  Element,
  {
    type:
      | 'static_select'
      | 'external_select'
      | 'users_select'
      | 'channels_select'
      | 'conversations_select'
      | 'multi_static_select'
      | 'multi_external_select'
      | 'multi_users_select'
      | 'multi_channels_select'
      | 'multi_conversations_select';
  }
>;

/** Slack's default for `min_query_length`, and how long typing pauses before the app is asked. */
const MIN_QUERY = 3;
const PAUSE_MS = 150;

/** What a menu offers for what was typed. */
export interface Offer {
  readonly options: readonly MenuOption[];
  /** Said in place of options. */
  readonly says: string | undefined;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The options that do not come from the app's answers; undefined where they do. */
function ownOptions(element: MenuElement, state: PageState): readonly MenuOption[] | undefined {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return [
        ...(element.options ?? []).map((each) => toMenuOption(each)),
        ...(element.option_groups ?? []).flatMap(({ label, options }) =>
          options.map((each) => toMenuOption(each, label.text)),
        ),
      ];
    case 'users_select':
    case 'multi_users_select':
      return state.people.filter(({ isBot }) => !isBot).map(({ id, name }) => ({ value: id, words: name }));
    case 'external_select':
    case 'multi_external_select':
      return undefined;
    default:
      return state.channels
        .filter(({ isDirect }) => !isDirect)
        .map(({ id, name }) => ({ value: id, words: `#${name}` }));
  }
}

/** What a menu offers: its own options that hold what was typed, or what the app suggests for it. */
export function useOffer(element: MenuElement, block: string, query: string, isOpen: boolean): Offer {
  const { state, search } = useActing();
  const { at } = usePlace();
  const [found, setFound] = useState<{ readonly query: string; readonly options: readonly MenuOption[] }>();
  const isExternal = element.type === 'external_select' || element.type === 'multi_external_select';
  const least = isExternal ? (element.min_query_length ?? MIN_QUERY) : 0;
  const asks = isExternal && isOpen && query.length >= least;
  const action = element.action_id ?? '';
  const where = JSON.stringify(at);
  useEffect(() => {
    if (!asks) return undefined;
    let isGone = false;
    const timer = window.setTimeout(async () => {
      const options = await search(JSON.parse(where), { block, action }, query);
      if (!isGone) setFound({ query, options: options.map((each) => toMenuOption(each)) });
    }, PAUSE_MS);
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, [asks, search, where, block, action, query]);

  const own = ownOptions(element, state);
  if (own !== undefined) {
    const options = own.filter(({ words }) => fold(words).includes(fold(query)));
    return { options, says: options.length === 0 ? 'Nothing found' : undefined };
  }
  if (query.length < least) return { options: [], says: `Type ${least} letters or more …` };
  const options = found?.options ?? [];
  if (found?.query !== query) return { options, says: options.length === 0 ? 'Looking …' : undefined };
  return { options, says: options.length === 0 ? 'Nothing found' : undefined };
}
