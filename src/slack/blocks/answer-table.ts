import type { KnownBlock, TableBlock } from '@slack/types';
import type { Answer } from '../../domain/answer';
import type { Texts } from '../../texts';
import { bold, type Phrase, phrase } from '../../texts/phrase';
import { inline } from '../clip';
import { limits } from '../limits';
import { bullets, richText } from './rich';
import { context } from './small';

/** What the rest of a message may need of the room that Slack gives to all its blocks. */
const ROOM = limits.message.blocksJson - 4000;
const CELL = 130;

/** A table, or, where Slack takes none, a line a row. Rows that do not fit are counted, never dropped silently. */
export function answerTable(table: Answer['table'], asLines: boolean, t: Texts): KnownBlock[] {
  if (table === undefined || table.rows.length === 0) return [];
  const build = asLines ? linesBlock : tableBlock;
  let shown = Math.min(table.rows.length, limits.table.rows - 1);
  let blocks = build(table.columns, table.rows.slice(0, shown), t);
  while (shown > 1 && JSON.stringify(blocks).length > ROOM) {
    shown -= 1;
    blocks = build(table.columns, table.rows.slice(0, shown), t);
  }
  return shown === table.rows.length ? blocks : [...blocks, context(t.answers.shortened(shown, table.rows.length))];
}

type Rows = readonly (readonly string[])[];

function tableBlock(columns: readonly string[], rows: Rows, t: Texts): KnownBlock[] {
  const cells = (row: readonly string[]): TableBlock['rows'][number] =>
    columns
      .slice(0, limits.table.cells)
      .map((_, i) => ({ type: 'raw_text', text: inline(row[i] ?? '', CELL) || t.answers.emptyCell }));
  return [
    {
      type: 'table',
      rows: [cells(columns), ...rows.map(cells)],
      column_settings: columns.slice(0, limits.table.columnSettings).map((_, i) => ({ is_wrapped: i === 0 })),
    },
  ];
}

/** "**Subject** Status: ACTIVE · Members: 3" for each row. */
function linesBlock(columns: readonly string[], rows: Rows, t: Texts): KnownBlock[] {
  return richText(
    bullets(
      rows.map((row): Phrase => {
        const [first = '', ...rest] = row.map((cell) => inline(cell, CELL) || t.answers.emptyCell);
        const said = rest.map((cell, i) => t.answers.cell(columns[i + 1] ?? '', cell)).join(' · ');
        return said === '' ? phrase`${bold(first)}` : phrase`${bold(first)} ${said}`;
      }),
    ),
  );
}
