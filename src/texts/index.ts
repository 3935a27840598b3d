import { en } from './en';
import { id } from './id';
import { operator } from './operator';
import { zhCN } from './zh-CN';

/** Every sentence that people in Slack read, in one language. English sets the shape; another language has to fill all of it. */
export type Texts = typeof en;

/** The languages Groupkeeper speaks, as BCP 47 tags. */
export const LANGUAGES = ['en', 'id', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What can go wrong, in our words; each has a sentence and a next step in `texts.errors`. */
export type ErrorCode = keyof Texts['errors'];

const spoken: Readonly<Record<Language, Texts>> = { en, id, 'zh-CN': zhCN };

/** Which of our languages is nearest to a Slack locale such as `en-GB`; English where we do not speak it. */
export function languageOf(locale: string | undefined): Language {
  const [tag] = (locale ?? '').toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language.split('-')[0] === tag) ?? 'en';
}

/** The texts for a Slack locale or for one of our languages. */
export const textsFor = (locale: string | undefined): Texts => spoken[languageOf(locale)];

/** With these, what the terminal, the settings and the documents say: in English only. */
export type OperatorTexts = Texts & typeof operator;
export const operatorTexts: OperatorTexts = { ...en, ...operator };
