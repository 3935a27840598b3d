import { isReached } from './figures';
import type { Machine } from './machine';
import type { Recorded } from './record';
import { tableOf } from './table';

const INTRODUCTION = `# Performance

How fast Groupkeeper is, and what it costs. \`npm run bench -- --write-doc\` writes this page from what it measured; nobody
edits it by hand, and none of it is part of \`npm test\`.

## How to read it

- Groupkeeper is measured as it is built for production, in a process of its own. What it is compared with is measured in
  the same run, in turn with it.
- What sends the load, and the stand-ins for Slack and CAMS, are processes of their own on the same machine. A line that
  is called a ceiling shows what those can do by themselves: a figure near it says more about them than about Groupkeeper.
- Everything is measured in several rounds. A line shows the smallest, the median and the largest figure of its rounds,
  first of Groupkeeper, then of what it is compared with.
- The result holds the two medians against each other: "2 ×" is twice as much, "5 more" is five more of the unit. Where
  nothing is compared it is the median itself. A line without a goal only explains others.
- p50 is what half of all took at most, p99 what 99 of 100 took at most. CPU time is the time for which a process kept a
  processor busy.
`;

/** The document that says how fast Groupkeeper is, from what was measured. */
export function documentOf(rows: readonly Recorded[]): string {
  return [INTRODUCTION, summary(rows), ...rows.map(section)].join('\n');
}

/** All rows at a glance. */
function summary(rows: readonly Recorded[]): string {
  const lines = rows.map((row) => `| ${row.number} | ${row.what} | ${row.reach} | ${resultOf(row)} |`);
  return ['## At a glance', '', '| | measured | goal | result |', '|--:|---|---|---|', ...lines, ''].join('\n');
}

function resultOf({ measurements }: Recorded): string {
  const held = measurements.flatMap((each) => (each.reach === undefined ? [] : [isReached(each, each.reach)]));
  const missed = held.filter((reached) => !reached).length;
  return missed === 0 ? 'reached' : `**missed** in ${missed} of ${counted(held.length, 'line')}`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function section(row: Recorded): string {
  const { number, what, beside, reach, notes, rounds, seconds, machine, measurements } = row;
  return [
    `## ${number}. ${what}`,
    '',
    `Compared with ${beside}. Goal: ${reach}. Result: ${resultOf(row)}.`,
    '',
    tableOf(measurements),
    '',
    ...notes.map((note) => `- ${note}`),
    `- Measured in ${counted(rounds, 'round')}; where load is sent for a time, for ${seconds} s.`,
    `- ${measuredOn(machine)}`,
    '',
  ].join('\n');
}

const measuredOn = ({ cores, cpu, memory, system, node, sqlite, postgres, commit, at }: Machine): string =>
  `Commit ${commit}, ${at.slice(0, 10)}, on ${counted(cores, 'core')} (${cpu}), ${memory}, ${system}, Node ${node}, SQLite ${sqlite}, PostgreSQL ${postgres}.`;
