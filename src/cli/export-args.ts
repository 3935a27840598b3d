import { parseArgs } from 'node:util';
import { isDay, startOfDay } from '../domain/day';

export interface ExportArgs {
  readonly desk: string | undefined;
  /** Unix ms. */
  readonly since: number | undefined;
  /** A file that is not there yet; standard output without it. */
  readonly out: string | undefined;
}

/** What `export` is asked for; `undefined` when it was not understood. A day begins in UTC. */
export function readExportArgs(args: readonly string[]): ExportArgs | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { desk: { type: 'string' }, since: { type: 'string' }, out: { type: 'string' } },
    });
    const { desk, since, out } = values;
    if (since !== undefined && !isDay(since)) return undefined;
    if (desk === '' || out === '') return undefined;
    return { desk, since: since === undefined ? undefined : startOfDay(since, undefined), out };
  } catch {
    return undefined;
  }
}
