const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** What remains for an ear: without `:emoji:` names and without the marks of mentions, dates and links. */
export const spoken = (text: string): string =>
  text
    .replace(/<([@#!][^|>]*)(\|([^>]*))?>/g, (_all, _id, _bar, label = 'somebody') => label)
    .replace(/<[^|>]*\|([^>]*)>/g, '$1')
    .replace(/(?<![\p{L}\p{N}]):[a-z0-9_+-]+:/gu, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Words, in scripts without spaces between them, too. */
export const wordsIn = (text: string): string[] =>
  [...segmenter.segment(spoken(text))].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment.toLowerCase()] : [],
  );

/** Are all words of `part` said in `whole`? */
export function says(whole: string, part: string): boolean {
  const said = new Set(wordsIn(whole));
  return wordsIn(part).every((word) => said.has(word));
}
