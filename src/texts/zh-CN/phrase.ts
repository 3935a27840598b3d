import { type Part, type Phrase, phrase as plain } from '../phrase';

const HAN = /^\p{Script=Han}$/u;
const LATIN = /^[\p{Script=Latin}\p{Number}@#/+]$/u;

/** The character with which a piece begins or ends; people, channels and moments read as Latin ones. */
function edge(part: Part | undefined, at: 0 | -1): string {
  if (part === undefined) return '';
  if (typeof part !== 'string' && !('text' in part)) return part.kind === 'time' ? '0' : '@';
  return [...(typeof part === 'string' ? part : part.text)].at(at) ?? '';
}

const needsSpace = (left: string, right: string): boolean =>
  (HAN.test(left) && LATIN.test(right)) || (LATIN.test(left) && HAN.test(right));

/** Tagged template like the common one: Chinese and what is not Chinese stand apart where a hole is filled. */
export function phrase(...given: Parameters<typeof plain>): Phrase {
  const parts = plain(...given);
  return parts.flatMap((part, i) => (needsSpace(edge(parts[i - 1], -1), edge(part, 0)) ? [' ', part] : [part]));
}

/** The same for plain text. */
export const text = (strings: TemplateStringsArray, ...holes: readonly (string | number)[]): string =>
  phrase(strings, ...holes)
    .map((part) => (typeof part === 'string' ? part : ''))
    .join('');
