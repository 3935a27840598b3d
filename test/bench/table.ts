import { isReached, median, reachedBy } from './figures';
import type { Measurement, Reach } from './row';

const FIGURES = ['min', 'median', 'max'];
const HEAD = ['measured', 'unit', ...FIGURES, 'compared: min', ...FIGURES.slice(1), 'result', 'goal', 'reached'];

/** Enough digits to compare, and no more. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const fraction = Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: fraction, maximumFractionDigits: fraction });
}

const spread = (values: readonly number[] | undefined): string[] =>
  values === undefined || values.length === 0
    ? ['', '', '']
    : [Math.min(...values), median(values), Math.max(...values)].map(digits);

const SIGNS: Readonly<Record<Reach['by'], (figure: number) => string>> = {
  value: digits,
  times: (figure) => `${digits(figure)} ×`,
  more: (figure) => (figure < 0 ? `${digits(-figure)} less` : `${digits(figure)} more`),
};

function bounds({ by, atMost, atLeast }: Reach): string {
  const sign = SIGNS[by];
  const said = [atMost === undefined ? [] : [`≤ ${sign(atMost)}`], atLeast === undefined ? [] : [`≥ ${sign(atLeast)}`]];
  return said.flat().join(', ');
}

function cells(measurement: Measurement): string[] {
  const { what, unit, values, beside, reach } = measurement;
  const figures = [what, unit, ...spread(values), ...spread(beside)];
  if (reach === undefined) return [...figures, '', '', ''];
  const figure = SIGNS[reach.by](reachedBy(measurement, reach));
  return [...figures, figure, bounds(reach), isReached(measurement, reach) ? 'yes' : '**no**'];
}

/** The measurements of a row as a Markdown table, its columns aligned so that it can be read as it is. */
export function tableOf(measurements: readonly Measurement[]): string {
  const lines = [HEAD, ...measurements.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(2, ...lines.map((line) => (line[column] ?? '').length)));
  const drawn = lines.map((line) => `| ${line.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join(' | ')} |`);
  const rule = `|${widths.map((width, at) => (isNumber(at) ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}

const isNumber = (column: number): boolean => column >= 2 && column <= 7;

const pad = (cell: string, width: number, column: number): string =>
  isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
