import fc from 'fast-check';
import { clip, inline } from '../../../../src/slack/clip';

describe('shortening', () => {
  it('never exceeds the limit and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.integer({ min: 2, max: 40 }), (text, max) => {
        const short = clip(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(() => encodeURIComponent(short)).not.toThrow();
        if (text.length <= max) expect(short).toBe(text);
      }),
    );
  });

  it('keeps a family together or leaves it out', () => {
    expect(clip('Hi 👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 18)).toBe('Hi 👨‍👩‍👧‍👦…');
  });

  it('isolates writing from right to left, overrides included, and leaves other text alone', () => {
    expect(inline('دعم العملاء')).toBe('\u2068دعم العملاء\u2069');
    expect(inline('a\u202Eb')).toBe('\u2068a\u202Eb\u2069');
    expect(inline('  客户\n支持  ')).toBe('客户 支持');
  });
});
