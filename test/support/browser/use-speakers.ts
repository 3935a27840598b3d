import { people } from '../../../sandbox/workspace';
import { type Language, type Texts, textsFor } from '../../../src/texts';
import type { World } from '../world/world';
import type { Tab } from './tab';
import { useTab } from './use-tab';

/** What Slack calls the languages. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID', 'zh-CN': 'zh-CN' };

/** A world and its page in which everybody, and every desk, speaks one language. */
export function useSpeakers(language: Language): { readonly world: World; readonly tab: Tab; readonly t: Texts } {
  const { dina, raka, mei, sinta } = people;
  const set = { locale: locales[language], tz: 'Asia/Jakarta' };
  const the = useTab({
    mode: 'socket',
    language,
    locales: Object.fromEntries([dina, raka, mei, sinta].map((id) => [id, set])),
  });
  return {
    t: textsFor(language),
    get world(): World {
      return the.world;
    },
    get tab(): Tab {
      return the.tab;
    },
  };
}
