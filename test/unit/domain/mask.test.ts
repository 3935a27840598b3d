import fc from 'fast-check';
import { formatNumber, maskNumbers, normaliseNumber } from '../../../src/domain/mask';

const number = fc.stringMatching(/^[1-9]\d{7,14}$/);

describe('a masked number', () => {
  it.each([
    ['6281234567801', '+62…7801'],
    ['12025550123', '+1…0123'],
    ['8613800001234', '+86…1234'],
  ])('of %s shows country code and last four', (full, mask) => {
    expect(maskNumbers([full])).toEqual([mask]);
  });

  it('shows more of the end where two would look alike', () => {
    expect(maskNumbers(['6281111117801', '6282222227801', '6281234567802'])).toEqual([
      '+62…17801',
      '+62…27801',
      '+62…7802',
    ]);
  });

  it('is told apart from numbers it only stands beside', () => {
    expect(maskNumbers(['6281111117801'], ['6281111117801', '6282222227801'])).toEqual(['+62…17801']);
  });

  it('is never the mask of another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(number, { maxLength: 8 }), (numbers) => {
        expect(new Set(maskNumbers(numbers)).size).toBe(numbers.length);
      }),
    );
  });

  it('hides the middle of a number that stands alone', () => {
    fc.assert(fc.property(number, (full) => !maskNumbers([full]).join().includes(full)));
  });
});

describe('a typed number', () => {
  it.each([
    ['+62 811-0000-1', '6281100001'],
    ['0062 811 0000 1', '6281100001'],
    ['(62) 811.0000.1', '6281100001'],
    ['＋６２　８１１－００００－１', '6281100001'],
    ['\u202a+62\u00a0811\u20110000\u20131\u202c', '6281100001'],
  ])('%j is read', (typed, digits) => {
    expect(normaliseNumber(typed)).toBe(digits);
  });

  it.each([
    '',
    '+',
    '123456',
    '0811 0000 1234',
    '+0811 0000 1234',
    '1234567890123456',
    '62811abc0000',
    '+62+8110000',
    '٦٢٨١١٠٠٠٠١',
  ])('%j is no number with country code', (typed) => {
    expect(normaliseNumber(typed)).toBeUndefined();
  });

  it('stays what it is once it is digits', () => {
    fc.assert(fc.property(number, (digits) => normaliseNumber(digits) === digits));
  });
});

describe('a full number', () => {
  it('is written with its country code, and with a plus where the plan is not known', () => {
    expect(formatNumber('12025550123')).toBe('+1 202 555 0123');
    expect(formatNumber('9991234567')).toBe('+9991234567');
  });

  it('loses no digit', () => {
    fc.assert(fc.property(number, (digits) => formatNumber(digits).replace(/\D/g, '') === digits));
  });
});
