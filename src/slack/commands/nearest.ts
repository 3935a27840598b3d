import { distance } from 'fastest-levenshtein';

/** Nobody is asked "did you mean …" about something further away than this many letters. */
const FAR = 3;
/** Longer words are no misspelt operation, and not worth measuring. */
const LONGEST = 40;

/**
 * The name that was probably meant by the first words: the nearest spelling when it is near enough, else one that begins
 * with the first word. Nothing is suggested that is further away than another name.
 */
export function nearestName(words: readonly string[], names: readonly string[]): string | undefined {
  const measured = names.map((name) => ({ name, letters: lettersApart(name, words) }));
  const least = Math.min(...measured.map(({ letters }) => letters));
  const near = measured.find(({ name, letters }) => letters === least && letters < Math.min(FAR, name.length / 2));
  return near?.name ?? names.find((name) => name.startsWith(`${plainWord(words[0] ?? '')} `));
}

/** How a word compares, however it was typed: wide letters of an Asian keyboard, capitals, marks that cannot be seen. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();

/** Slips between a name and as many of the first words as come nearest to it; how they are joined does not count. */
export function lettersApart(name: string, words: readonly string[]): number {
  const wanted = joined([name]);
  const counts = name.split(' ').map((_, i) => apart(joined(words.slice(0, i + 1)), wanted));
  return Math.min(...counts);
}

/** People write `linkdelete`, `link-delete` and `link_delete`. */
const joined = (words: readonly string[]): string =>
  words
    .map(plainWord)
    .join('')
    .replace(/[\s_-]/g, '');

const apart = (typed: string, wanted: string): number =>
  typed === '' || typed.length > LONGEST
    ? Number.POSITIVE_INFINITY
    : Math.min(distance(typed, wanted), ...swaps(typed).map((swapped) => 1 + distance(swapped, wanted)));

/** Two letters in the wrong order are one slip, not two. */
const swaps = (typed: string): string[] =>
  Array.from(
    { length: Math.max(0, typed.length - 1) },
    (_, i) => typed.slice(0, i) + typed.charAt(i + 1) + typed.charAt(i) + typed.slice(i + 2),
  );
