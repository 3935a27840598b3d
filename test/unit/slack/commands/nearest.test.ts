import fc from 'fast-check';
import { operations } from '../../../../src/operations';
import { lettersApart, nearestName } from '../../../../src/slack/commands/nearest';
import { parseCommand } from '../../../../src/slack/commands/parse';

const names = operations.map(({ name }) => name);
const parse = (text: string) => parseCommand(text, operations);

describe('a typing error', () => {
  it.each([
    ['link delet', 'link delete'],
    ['link delet "Promo Lebaran" now', 'link delete'],
    ['lin create', 'link create'],
    ['linkdelete Promo', 'link delete'],
    ['link-create Promo', 'link create'],
    ['link_delte Promo', 'link delete'],
    ['links delete', 'link delete'],
    ['link', 'link create'],
    ['link promo', 'link create'],
    ['craete "New shop"', 'create'],
    ['udpate Promo', 'update'],
    ['memebrs Promo', 'members'],
    ['member', 'members'],
    ['removes Promo +62 812 3456 7801', 'remove'],
    ['dlete Promo', 'delete'],
    ['request', 'requests'],
    ['histroy', 'history'],
    ['LİST', 'list'],
    ['list.', 'list'],
    ['hlep', 'help'],
  ])('in "%s" is answered with %s', (text, nearest) => {
    expect(parse(text)).toMatchObject({ kind: 'unknown', nearest });
  });

  it.each(['weather in Jakarta', '?', '🙂', 'no', 'a', 'x'.repeat(4000), 'link'.repeat(900), '清单'])(
    'that is like nothing there is (%#) is answered without a guess',
    (text) => {
      expect(parse(text)).toMatchObject({ kind: 'unknown', nearest: undefined });
    },
  );
});

it.each([
  ['ｌｉｓｔ', 'list'],
  ['ＬＩＮＫ　Ｄｅｌｅｔｅ Promo', 'link delete'],
  ['\u200blist', 'list'],
  ['link\u00a0delete Promo', 'link delete'],
])('what another keyboard makes of a name is understood: "%s"', (text, name) => {
  expect(parse(text)).toMatchObject({ kind: 'operation', operation: { name } });
});

it('wide letters of a subject stay as they were typed', () => {
  expect(parse('show Ｐｒｏｍｏ')).toMatchObject({ kind: 'operation', words: ['Ｐｒｏｍｏ'] });
  expect(parse('ｈｅｌｐ')).toEqual({ kind: 'help' });
});

/** Few letters, so that words come near each other. */
const letter = fc.constantFrom(...'abb ');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 }).map((each) => each.trim() || 'a');

it('a suggestion is never further away than a name that is not suggested', () => {
  let guesses = 0;
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.oneof(fc.constant(names), fc.uniqueArray(word, { minLength: 1, maxLength: 6 })),
      (typed, known) => {
        const suggested = nearestName(typed, known);
        if (suggested === undefined || suggested.startsWith(`${typed[0]} `)) return;
        guesses += 1;
        const others = known.map((name) => lettersApart(name, typed));
        expect(lettersApart(suggested, typed)).toBe(Math.min(...others));
      },
    ),
    { numRuns: 1000 },
  );
  expect(guesses).toBeGreaterThan(50);
});

it('one wrong letter in any name is forgiven', () => {
  const slip = fc
    .constantFrom(...names)
    .chain((name) =>
      fc.record({ name: fc.constant(name), at: fc.nat(name.length - 1), letter: fc.constantFrom('x', '7', '') }),
    );
  fc.assert(
    fc.property(slip, ({ name, at, letter: typed }) => {
      fc.pre(name[at] !== ' ');
      const parsed = parse(name.slice(0, at) + typed + name.slice(at + 1));
      expect(parsed).toMatchObject({ kind: 'unknown', nearest: name });
    }),
  );
});
