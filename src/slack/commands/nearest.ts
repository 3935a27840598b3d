import { distance } from 'fastest-levenshtein';

/** Nobody is asked "did you mean …" about something further away than this many letters. */
const FAR = 3;
/** Longer words are no misspelt operation, and not worth measuring. */
const LONGEST = 40;

/** The operation name that was probably meant by the first words: one that begins with them, else the nearest spelling. */
export function nearestName(words: readonly string[], names: readonly string[]): string | undefined {
  const begun = names.find((name) => name.startsWith(`${words[0]?.toLowerCase()} `));
  const [best] = names
    .map((name) => ({ name, letters: distanceTo(name, words) }))
    .filter(({ name, letters }) => letters < Math.min(FAR, name.length / 2))
    .sort((a, b) => a.letters - b.letters);
  return best?.name ?? begun;
}

function distanceTo(name: string, words: readonly string[]): number {
  const typed = words.slice(0, name.split(' ').length).join(' ').toLowerCase();
  if (typed.length > LONGEST) return FAR;
  return Math.min(distance(typed, name), ...swaps(typed).map((swapped) => 1 + distance(swapped, name)));
}

/** Two letters in the wrong order are one slip, not two. */
const swaps = (typed: string): string[] =>
  Array.from(
    { length: Math.max(0, typed.length - 1) },
    (_, i) => typed.slice(0, i) + typed.charAt(i + 1) + typed.charAt(i) + typed.slice(i + 2),
  );
