import fc from 'fast-check';
import { takeNumbers } from '../../../src/operations/typed-numbers';

const take = (line: string) => takeNumbers(line.split(' '));

describe('numbers typed behind a group', () => {
  it.each([
    ['VIP Jakarta +62 811-0000-1 6281234567801', ['6281100001', '6281234567801'], 'VIP Jakarta'],
    ['VIP +62 811 0000 1234 +62 811 0000 5678', ['6281100001234', '6281100005678'], 'VIP'],
    ['VIP 6281234567801 6281234567802', ['6281234567801', '6281234567802'], 'VIP'],
    ['VIP 6281234567801, 6281234567802', ['6281234567801', '6281234567802'], 'VIP'],
    ['VIP 6281234567801,6281234567802', ['6281234567801', '6281234567802'], 'VIP'],
    ['VIP 0062 811 0000 123', ['628110000123'], 'VIP'],
    ['VIP +1 (202) 555-0123', ['12025550123'], 'VIP'],
    ['Promo 2026 +62 811 0000 123', ['628110000123'], 'Promo 2026'],
    ['Promo 2026 6281234567801', ['6281234567801'], 'Promo 2026'],
    ['客户群 ＋６２ ８１１ ００００ １２３，６２８１２３４５６７８０１', ['628110000123', '6281234567801'], '客户群'],
    ['VIP \u202a+62 811\u20110000\u20111234\u202c', ['6281100001234'], 'VIP'],
  ])('are found in %s', (line, value, group) => {
    expect(take(line)).toEqual({ value, rest: group.split(' ') });
  });

  it.each(['Promo 2026', 'VIP Jakarta', 'Family +62', 'VIP - 7', '6281234567801', '120363041234567890'])(
    'are not seen in %s',
    (line) => {
      expect(take(line)).toEqual({ value: undefined, rest: line.split(' ') });
    },
  );

  it('are handed over as typed where the country code is missing, so that the field can say so', () => {
    expect(take('VIP 0812 3456 7801')).toEqual({ value: ['0812 3456 7801'], rest: ['VIP'] });
  });

  it('leave nothing to take where nothing was typed', () => {
    expect(takeNumbers([])).toEqual({ value: undefined, rest: [] });
  });

  it('never touch the words before them', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const number = fc.stringMatching(/^[1-9]\d{8,13}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(number, { maxLength: 8 }),
        (group, numbers) => {
          expect(takeNumbers([...group, ...numbers])).toEqual({
            value: numbers.length === 0 ? undefined : numbers,
            rest: group,
          });
        },
      ),
    );
  });

  it('cope with whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'+0162 -(),a\u202a'), minLength: 1 })), (words) => {
        const { rest } = takeNumbers(words);
        expect(words.slice(0, rest.length)).toEqual(rest);
      }),
    );
  });
});
