import fc from 'fast-check';
import { hours } from '../../../src/domain/clock';
import { reminderDue, remindersOf } from '../../../src/domain/reminder';

const span = fc.integer({ min: 0, max: hours(24 * 30) });

describe('reminders of a request', () => {
  it('are due after a third and after two thirds of its time', () => {
    expect(remindersOf(1000, 1000 + hours(24))).toEqual([1000 + hours(8), 1000 + hours(16)]);
  });

  it('are due one at a time: the latest, none before the first and none after the end', () => {
    const due = (hour: number): number => reminderDue(0, hours(24), hours(hour));
    expect([-1, 0, 7.9, 8, 15.9, 16, 23.9, 24, 1000].map(due)).toEqual([0, 0, 0, 1, 1, 2, 2, 0, 0]);
  });

  it('lie within its time, however short it is', () => {
    fc.assert(
      fc.property(span, span, (shownAt, lasts) => {
        const [first = -1, second = -1] = remindersOf(shownAt, shownAt + lasts);
        expect(first).toBeGreaterThanOrEqual(shownAt);
        expect(second).toBeGreaterThanOrEqual(first);
        expect(second).toBeLessThanOrEqual(shownAt + lasts);
      }),
    );
  });
});
