import { tableOf } from '../../bench/table';

const line = (text: string, what: string): string[] =>
  (text.split('\n').find((each) => each.includes(what)) ?? '').split('|').map((cell) => cell.trim());

test('a line shows the rounds of both, what they come to, and whether that is enough', () => {
  const table = tableOf([
    { what: 'p50', unit: 'ms', values: [1.234, 3, 2], beside: [1, 1, 4], reach: { by: 'times', atMost: 1.5 } },
    { what: 'p99', unit: 'ms', values: [12], beside: [10], reach: { by: 'more', atMost: 10 } },
    { what: 'share', unit: 'of all', values: [0.5], reach: { by: 'value', atLeast: 0.25 } },
    { what: 'CPU', unit: 'ms', values: [0.123, 150.4] },
  ]);
  const cells = (...rest: string[]): string[] => ['', ...rest, ''];
  expect(line(table, 'p50')).toEqual(cells('p50', 'ms', '1.23', '2', '3', '1', '1', '4', '2 ×', '≤ 1.50 ×', '**no**'));
  expect(line(table, 'p99')).toEqual(
    cells('p99', 'ms', '12', '12', '12', '10', '10', '10', '2 more', '≤ 10 more', 'yes'),
  );
  expect(line(table, 'share')).toEqual(
    cells('share', 'of all', '0.50', '0.50', '0.50', '', '', '', '0.50', '≥ 0.25', 'yes'),
  );
  expect(line(table, 'CPU')).toEqual(cells('CPU', 'ms', '0.12', '75.3', '150', '', '', '', '', '', ''));
});

test('less than what it is compared with is called less, and large figures can be read', () => {
  const table = tableOf([
    { what: 'faster', unit: 'ms', values: [1234.5], beside: [45_678.9], reach: { by: 'more', atMost: 10 } },
  ]);
  expect(line(table, 'faster').slice(3)).toEqual([
    ...['1,235', '1,235', '1,235', '45,679', '45,679', '45,679', '44,444 less', '≤ 10 more', 'yes', ''],
  ]);
});

test('all lines are as wide as each other, so that it can be read as it is', () => {
  const table = tableOf([
    { what: 'something long', unit: 'ms', values: [1], beside: [2] },
    { what: 'p', unit: 'a second', values: [12_345] },
  ]);
  expect(new Set(table.split('\n').map((each) => each.length)).size).toBe(1);
});
