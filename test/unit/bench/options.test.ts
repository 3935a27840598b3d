import { readOptions } from '../../bench/options';

test('without options everything is measured, five times', () => {
  expect(readOptions([])).toEqual({
    rows: undefined,
    rounds: 5,
    seconds: 5,
    json: 'test/artefacts/bench.json',
    writeDoc: false,
    profiles: undefined,
  });
});

test('rows, rounds and seconds can be said', () => {
  const options = readOptions(['--rows', '1,3', '--rounds', '2', '--seconds', '1', '--write-doc']);
  expect(options).toMatchObject({ rows: [1, 3], rounds: 2, seconds: 1, writeDoc: true });
  expect(readOptions(['--rows', 'none'])).toMatchObject({ rows: [] });
});

test.each([['--rows', 'first'], ['--rounds', '0'], ['--seconds', '3600'], ['--rounds', '1.5'], ['--faster'], ['1']])(
  '%s %s is not understood',
  (...args) => {
    expect(readOptions(args)).toBeUndefined();
  },
);
