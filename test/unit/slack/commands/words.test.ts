import fc from 'fast-check';
import { decodeEntities, splitWords } from '../../../../src/slack/commands/words';

test.each([
  ['a "b c" d', ['a', 'b c', 'd']],
  ['“Market Friday” «Sunday market»', ['Market Friday', 'Sunday market']],
  ['„unten oben“ x', ['unten oben', 'x']],
  ['“mixed quotes" end', ['mixed quotes', 'end']],
  ['6" pipes', ['6"', 'pipes']],
  ["Dina's group", ["Dina's", 'group']],
  ['"never closed here', ['never', 'closed', 'here']],
  ['"" "  " x', ['x']],
  ['one\u00a0two\tthree', ['one', 'two', 'three']],
])('splits %s', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

const quotes = fc.constantFrom(['"', '"'], ['“', '”'], ['«', '»'], ['„', '“'], ['”', '”']);
const word = fc.stringMatching(/^[^\s"“”„‟«»]+$/);

test('keeps what is in quotes together, whichever quotes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(quotes, fc.array(word, { minLength: 1, maxLength: 4 }))), (quoted) => {
      const text = quoted.map(([[open, close], words]) => `${open}${words.join(' ')}${close}`).join(' ');
      expect(splitWords(text)).toEqual(quoted.map(([, words]) => words.join(' ')));
    }),
  );
});

test('undoes what Slack escaped, once', () => {
  const asSlackSends = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  fc.assert(fc.property(fc.string(), (text) => decodeEntities(asSlackSends(text)) === text));
});
