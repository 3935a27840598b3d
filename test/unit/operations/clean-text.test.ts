import fc from 'fast-check';
import { cleanLine, cleanParagraph, lengthOf } from '../../../src/operations/clean-text';

/** Lone surrogates included. */
const anyUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
const anyText = fc.oneof(anyUnits, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe.each([
  ['a line', cleanLine],
  ['a paragraph', cleanParagraph],
])('cleaning %s', (_what, clean) => {
  it.each([
    ['a family, which is four emoji and three joiners', '👨‍👩‍👧‍👦'],
    ['a heart with its colour', '❤️'],
    ['a flag of two letters', '🇮🇩'],
    ['a flag of many tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a hand with its skin', '👋🏽'],
    ['Chinese', '华东经销商交流群'],
    ['a rare ideograph', '𠮷野家'],
    ['Arabic', 'عملاء الرياض المميزون'],
    ['Persian with its zero-width non-joiner', 'می‌خواهم'],
    ['Devanagari with its joiner', 'क्‍ष'],
    ['Hebrew with a direction mark', 'שלום\u200f!'],
  ])('keeps %s', (_name, text) => {
    expect(clean(text)).toBe(text);
  });

  it('gives what the vendor’s client can write into an address, and cleans it no further', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = clean(text);
        expect(() => encodeURIComponent(cleaned)).not.toThrow();
        expect(cleaned).not.toMatch(/[^\P{Control}\n\t]/u);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });
});

it('a line is one line', () => {
  fc.assert(fc.property(anyText, (text) => !/[\r\n\t\v\f\u0085]/.test(cleanLine(text))));
  expect(cleanLine('one\r\ntwo\tthree')).toBe('one two three');
});

it('what people see as one character may count as several, as it does at Meta', () => {
  expect([lengthOf('é'), lengthOf('🎉'), lengthOf('👨‍👩‍👧‍👦')]).toEqual([1, 1, 7]);
});
