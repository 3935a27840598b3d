import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf } from '../../bench/document';
import { keepRows, type Recorded, readRecord } from '../../bench/record';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groupkeeper-bench-'));
  path = join(folder, 'below', 'bench.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const row = (number: number, values: number[]): Recorded => ({
  number,
  what: `Row ${number}`,
  beside: 'nothing',
  reach: 'p50 ≤ 2 ms',
  notes: ['Read it with care.'],
  rounds: 3,
  seconds: 5,
  machine: {
    cores: 2,
    cpu: 'A processor',
    memory: '8 GiB',
    system: 'Linux 6',
    node: 'v24.0.0',
    sqlite: '3.45.1',
    postgres: '15.4',
    commit: 'abc1234',
    at: '2026-11-21T16:00:00.000Z',
  },
  measurements: [{ what: 'p50', unit: 'ms', values, reach: { by: 'value', atMost: 2 } }],
});

test('rows measured anew take the place of what was measured before, in the order of their numbers', () => {
  keepRows(path, [row(3, [1]), row(1, [1])]);
  keepRows(path, [row(3, [9])]);
  expect(readRecord(path)).toEqual([row(1, [1]), row(3, [9])]);
});

test('a figure that could not be told stays one that could not be told', () => {
  keepRows(path, [row(1, [Number.NaN])]);
  expect(readRecord(path)[0]?.measurements[0]?.values).toEqual([Number.NaN]);
});

test('a file that holds something else is not taken', () => {
  writeFileSync(join(folder, 'other.json'), '{"rows":[{"number":1}]}');
  expect(() => readRecord(join(folder, 'other.json'))).toThrow();
});

test('the document says of each row what was measured, on what, and whether it was enough', () => {
  const text = documentOf([row(1, [1]), row(2, [3])]);
  const [first = '', second = ''] = text.split('\n## ').slice(-2);
  expect(first).toMatch(/^1\. Row 1\n\nCompared with nothing\. Goal: p50 ≤ 2 ms\. Result: reached\.\n/);
  expect(first).toContain('2 cores (A processor), 8 GiB, Linux 6, Node v24.0.0, SQLite 3.45.1, PostgreSQL 15.4.');
  expect(first).toContain('- Read it with care.');
  expect(first).toContain('- Measured in 3 rounds;');
  expect(second).toContain('Result: **missed** in 1 of 1 line.');
});

test('the document begins with how to read it, and with all rows at a glance', () => {
  const [, read = '', glance = ''] = documentOf([row(1, [1]), row(2, [3])]).split('\n## ');
  expect(read).toMatch(/^How to read it\n/);
  for (const term of ['p50', 'p99', 'median', '2 ×', 'ceiling']) expect(read).toContain(term);
  expect(glance).toContain('| 1 | Row 1 | p50 ≤ 2 ms | reached |');
  expect(glance).toContain('| 2 | Row 2 | p50 ≤ 2 ms | **missed** in 1 of 1 line |');
});
