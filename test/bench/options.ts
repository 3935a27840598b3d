import { parseArgs } from 'node:util';

export interface Options {
  /** Numbers of the rows to be measured; all without it. */
  readonly rows: readonly number[] | undefined;
  readonly rounds: number;
  readonly seconds: number;
  /** Where the figures go. */
  readonly json: string;
  readonly writeDoc: boolean;
  readonly profiles: string | undefined;
}

export const USAGE = `npm run bench [-- options]
  --rows 1,3       only these rows of the table; none measures nothing
  --rounds 5       how often each thing is measured
  --seconds 5      how long each stretch of load lasts
  --json FILE      where the figures go (test/artefacts/bench.json)
  --write-doc      writes docs/performance.md from the figures in that file
  --profiles DIR   keeps a CPU profile of every process that is measured
`;

/** What the bench is asked for; `undefined` when it was not understood. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rows: { type: 'string' },
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '5' },
        json: { type: 'string', default: 'test/artefacts/bench.json' },
        'write-doc': { type: 'boolean', default: false },
        profiles: { type: 'string' },
      },
    });
    const rows = values.rows === 'none' ? [] : values.rows?.split(',').map(Number);
    const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
    if (![...(rows ?? []), rounds, seconds].every((each) => Number.isInteger(each) && each >= 1 && each <= 60))
      return undefined;
    return { rows, rounds, seconds, json: values.json, writeDoc: values['write-doc'], profiles: values.profiles };
  } catch {
    return undefined;
  }
}
