import { isReached } from './figures';
import type { Machine } from './machine';
import type { Recorded } from './record';
import { tableOf } from './table';

const INTRODUCTION = `# Performance

Written by \`npm run bench -- --write-doc\`; not edited by hand. Groupkeeper, as it is built for production, is measured in a
process of its own beside what it is compared with, in turn, in the same run. Load comes from another process over the
loopback interface, the stand-ins for Slack and CAMS are processes of their own, and each line shows the smallest, the
median and the largest of its rounds; what is to be reached is held against the medians. No figure here is part of
\`npm test\`.
`;

/** The document that says how fast Groupkeeper is, from what was measured. */
export function documentOf(rows: readonly Recorded[]): string {
  return [INTRODUCTION, ...rows.map(section)].join('\n');
}

function section(row: Recorded): string {
  const { number, what, beside, reach, notes, rounds, seconds, machine, measurements } = row;
  const missed = measurements.filter((each) => each.reach !== undefined && !isReached(each, each.reach));
  return [
    `## ${number}. ${what}`,
    '',
    `Beside ${beside}. To be reached: ${reach}. ${missed.length === 0 ? 'Reached.' : 'Not reached in every line.'}`,
    '',
    tableOf(measurements),
    '',
    ...notes.map((note) => `- ${note}`),
    `- ${rounds} rounds; ${seconds} s for each stretch of load.`,
    `- ${measuredOn(machine)}`,
    '',
  ].join('\n');
}

const measuredOn = ({ cores, cpu, memory, system, node, sqlite, postgres, commit, at }: Machine): string =>
  `Measured at commit ${commit} on ${at.slice(0, 10)}: ${cores} cores (${cpu}), ${memory}, ${system}, Node ${node}, SQLite ${sqlite}, PostgreSQL ${postgres}.`;
