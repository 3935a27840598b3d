import { isReached, median, quantile, reachedBy } from '../../bench/figures';
import type { Measurement, Reach } from '../../bench/row';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test.each([
  [0.5, 50],
  [0.99, 99],
  [1, 100],
  [0, 1],
])('a share of %s lies at or below %s of a hundred', (share, expected) => {
  expect(quantile(hundred, share)).toBe(expected);
});

test('the median is the middle value, or the mean of two, whatever their order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 1, 2])).toBe(5.5);
  expect(median([])).toBeNaN();
});

const seen = (values: readonly number[], beside?: readonly number[]): Measurement => ({
  what: 'p50',
  unit: 'ms',
  values,
  beside,
});

test.each<[Reach, number, boolean]>([
  [{ by: 'times', atMost: 1.5 }, 1.5, true],
  [{ by: 'times', atMost: 1.4 }, 1.5, false],
  [{ by: 'more', atMost: 1 }, 1, true],
  [{ by: 'more', atMost: 0.5 }, 1, false],
  [{ by: 'value', atMost: 3 }, 3, true],
  [{ by: 'value', atLeast: 3.1 }, 3, false],
  [{ by: 'times', atLeast: 0.9 }, 1.5, true],
])('medians of 3 beside 2 are held against %j: %s, reached: %s', (reach, figure, reached) => {
  const measurement = seen([100, 3, 1], [2, 2, 90]);
  expect(reachedBy(measurement, reach)).toBe(figure);
  expect(isReached(measurement, reach)).toBe(reached);
});

test('what was not measured is not reached', () => {
  expect(isReached(seen([]), { by: 'value', atMost: 3 })).toBe(false);
  expect(isReached(seen([3]), { by: 'times', atMost: 3 })).toBe(false);
});
