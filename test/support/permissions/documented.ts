import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(__dirname, '..', '..', '..', 'docs', 'permissions.md');

/** What somebody may do, per operation and role: in the order of the columns. */
export interface Row {
  readonly act: string;
  readonly operation: string;
  readonly cells: readonly string[];
}

/** What the first two columns are called, and what stands for all that the second names. */
interface Naming {
  readonly head: readonly [string, string];
  readonly all: string;
}

const OF_OPERATIONS: Naming = { head: ['What', 'Of'], all: 'all operations' };

/** A table of rows; operations of which the same holds stand together. */
export function tableOf(columns: readonly string[], rows: readonly Row[], naming: Naming = OF_OPERATIONS): string {
  const together = new Map<string, Row & { readonly operations: string[] }>();
  for (const row of rows) {
    const key = JSON.stringify([row.act, row.cells]);
    const known = together.get(key);
    if (known === undefined) together.set(key, { ...row, operations: [row.operation] });
    else known.operations.push(row.operation);
  }
  const all = new Set(rows.map(({ operation }) => operation)).size;
  const named = (operations: readonly string[]): string =>
    operations.length === all ? naming.all : operations.join(', ');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = [...naming.head, ...columns];
  const body = [...together.values()].map(({ act, operations, cells }) => line([act, named(operations), ...cells]));
  return [line(head), line(head.map(() => '---')), ...body].join('\n');
}

/** The page of permissions says this in its block of that name; with `UPDATE=1` it is made to. */
export function expectDocumented(block: string, table: string): void {
  const page = readFileSync(path, 'utf8');
  const [begin, end] = [`<!-- generated:${block} -->\n`, `\n<!-- end:${block} -->`];
  const [before = '', rest = ''] = page.split(begin);
  const [documented, after = ''] = rest.split(end);
  if (process.env.UPDATE === '1') writeFileSync(path, `${before}${begin}${table}${end}${after}`);
  else expect(documented).toBe(table);
}
