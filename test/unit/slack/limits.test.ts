import { z } from 'zod';
import { limits } from '../../../src/slack/limits';
import { blockRows } from './limit-rows/block-rows';
import { elementRows } from './limit-rows/element-rows';
import { surfaceRows } from './limit-rows/surface-rows';

const rows = [...surfaceRows, ...blockRows, ...elementRows];
/** Enforced by the local Slack when a view is pushed, not by looking at one payload. */
const elsewhere = ['view.stack'];

function leaves(table: object, path = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' ? leaves(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

function numberAt(path: string): number {
  let at: unknown = limits;
  for (const key of path.split('.')) at = z.record(z.string(), z.unknown()).parse(at)[key];
  return z.number().parse(at);
}

describe('the limits of Slack', () => {
  it('each have a row here', () => {
    expect(leaves(limits).sort()).toEqual([...new Set([...rows.map((row) => row.limit), ...elsewhere])].sort());
  });

  it.each(rows.map((row) => [row.limit, numberAt(row.limit), row] as const))(
    '%s: %d is accepted, one beyond is refused',
    (_name, limit, { check, code, smallest }) => {
      expect(check(limit)).toEqual([]);
      expect(check(smallest ? limit - 1 : limit + 1).map((problem) => problem.code)).toContain(code);
    },
  );
});
