import { outlasts } from '../../../src/domain/lease';

describe('a claim that holds from 100 to 160', () => {
  const lease = { from: 100, until: 160 };

  it('outlasts what ends by then, and nothing that takes longer', () => {
    expect([100, 149, 150, 160, 500].map((now) => outlasts(lease, now, 10))).toEqual([true, true, false, false, false]);
  });

  it('is over for whatever takes no time when another may claim', () => {
    expect([159, 160].map((now) => outlasts(lease, now, 0))).toEqual([true, false]);
  });

  it('outlasts nothing where the clock stands before it: it was set back, and nobody knows for how long', () => {
    expect(outlasts(lease, 99, 10)).toBe(false);
  });
});
