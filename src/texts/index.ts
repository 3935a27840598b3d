import { en } from './en';

/** Every sentence a person reads, in one language. English sets the shape; another language has to fill all of it. */
export type Texts = typeof en;

/** The languages Groupkeeper speaks, as BCP 47 tags. */
export const LANGUAGES = ['en', 'id', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What can go wrong, in our words; each has a sentence and a next step in `texts.errors`. */
export type ErrorCode = keyof Texts['errors'];

/** The texts for a Slack locale such as `en-GB`; English where we do not speak it. */
export function textsFor(_locale: string | undefined): Texts {
  return en;
}
