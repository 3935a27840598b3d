import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from './document';
import { describeMachine, type Machine } from './machine';
import { type Options, readOptions, USAGE } from './options';
import { keepRows, type Recorded } from './record';
import type { Row } from './row';
import { rows } from './rows';
import { tableOf } from './table';

const DOCUMENT = join('docs', 'performance.md');

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function measure(row: Row, options: Options, machine: Machine): Promise<Recorded> {
  const { number, what, beside, reach, notes } = row;
  const { rounds, seconds } = options;
  say(`\n${number}. ${what}, beside ${beside}: ${reach}`);
  const profiles = options.profiles && join(options.profiles, `row-${number}`);
  if (profiles !== undefined) mkdirSync(profiles, { recursive: true });
  const measurements = await row.run({ rounds, seconds, profiles, tell: (doing) => say(`   ${doing}`) });
  say(tableOf(measurements));
  return {
    number,
    what,
    beside,
    reach,
    notes: [...notes],
    rounds,
    seconds,
    machine,
    measurements: measurements.map(plain),
  };
}

const plain = ({ what, unit, values, beside, reach }: Awaited<ReturnType<Row['run']>>[number]) => ({
  what,
  unit,
  values: [...values],
  ...(beside !== undefined && { beside: [...beside] }),
  ...(reach !== undefined && { reach }),
});

/** Measures the rows asked for, one after another; a row that fails is said, and the others are measured all the same. */
async function main(options: Options): Promise<void> {
  const machine = await describeMachine();
  const chosen = rows.filter(({ number }) => options.rows?.includes(number) ?? true);
  let kept = keepRows(options.json, []);
  for (const row of chosen) {
    try {
      kept = keepRows(options.json, [await measure(row, options, machine)]);
    } catch (error) {
      process.exitCode = 1;
      say(`   could not be measured: ${error instanceof Error ? error.stack : error}`);
    }
  }
  if (options.writeDoc) writeFileSync(DOCUMENT, documentOf(kept));
}

// What it started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 1;
} else main(options);
