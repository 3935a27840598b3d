import fc from 'fast-check';
import { backOff } from '../../../src/jobs/back-off';

describe('the back-off', () => {
  it('doubles from one second to one minute', () => {
    const longest = [0, 1, 2, 3, 4, 5, 6, 7, 100].map((tries) => backOff(tries, () => 1));
    expect(longest).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('takes off up to a half, however often it was tried', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), chance, (tries, random) => {
        const longest = backOff(tries, () => 1);
        const wait = backOff(tries, () => random);
        expect(wait).toBeGreaterThanOrEqual(longest / 2);
        expect(wait).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
