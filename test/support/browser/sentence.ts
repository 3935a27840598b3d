import type { Part, Phrase } from '../../../src/texts/phrase';

/** The same words in a pattern, whatever they mean there. */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

const pattern = (part: Part): string =>
  typeof part === 'string' || 'text' in part ? literal(typeof part === 'string' ? part : part.text) : '[^]{1,60}?';

/** Finds a sentence in what somebody reads; the people, channels and moments in it may be any. */
export const sentence = (said: string | Phrase): RegExp =>
  new RegExp((typeof said === 'string' ? [said] : said).map(pattern).join(''));

/** Finds several sentences in this order, whatever stands between them. */
export const sentences = (...said: readonly (string | Phrase)[]): RegExp =>
  new RegExp(said.map((each) => sentence(each).source).join('[^]*'));
