import fc from 'fast-check';
import { hours } from '../../../src/domain/clock';
import { type AskedRemoval, countsAsRemoval, mostRemoved, REMOVALS_WITHIN } from '../../../src/domain/removal';
import { REQUEST_STATES } from '../../../src/domain/request-state';

const asked = (members: number, at: number): AskedRemoval => ({ members, at: hours(at) });

describe('the members removed within a day', () => {
  it('are counted together, before and after', () => {
    expect(mostRemoved(asked(3, 30), [])).toBe(3);
    expect(mostRemoved(asked(3, 30), [asked(2, 6), asked(1, 31)])).toBe(5);
    expect(mostRemoved(asked(3, 30), [asked(3, 54)])).toBe(6);
  });

  it('are not counted with what was asked more than a day before or after', () => {
    expect(mostRemoved(asked(3, 30), [{ members: 3, at: hours(6) - 1 }])).toBe(3);
    expect(mostRemoved(asked(3, 30), [{ members: 3, at: hours(54) + 1 }])).toBe(3);
  });

  it('are those of one day, not of the day before and the day after together', () => {
    expect(mostRemoved(asked(1, 30), [asked(2, 10), asked(2, 50)])).toBe(3);
  });

  it('are never fewer than its own, and never more than all near it', () => {
    const removal = fc.record({ members: fc.integer({ min: 0, max: 8 }), at: fc.integer({ min: 0, max: hours(96) }) });
    fc.assert(
      fc.property(removal, fc.array(removal, { maxLength: 8 }), (own, others) => {
        const most = mostRemoved(own, others);
        const near = others.filter(({ at }) => Math.abs(at - own.at) <= REMOVALS_WITHIN);
        expect(most).toBeGreaterThanOrEqual(Math.max(own.members, ...near.map((each) => own.members + each.members)));
        expect(most).toBeLessThanOrEqual(near.reduce((sum, { members }) => sum + members, own.members));
      }),
    );
  });

  it('are not counted where nothing was removed and nothing will be', () => {
    expect(REQUEST_STATES.filter((state) => !countsAsRemoval(state))).toEqual([
      ...['denied', 'withdrawn', 'expired', 'stale', 'failed'],
    ]);
  });
});
