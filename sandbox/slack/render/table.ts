import type { TableCell } from '../../../src/slack/check/tables';
import type { Names } from './names';
import { renderRichText } from './rich-text';

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const invisible = /\p{Mark}|\p{Format}/u;

/** How many columns of a terminal a text takes. */
export const columns = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (invisible.test(sign) ? 0 : wide.test(sign) ? 2 : 1), 0);

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - columns(text)));

/** Rows of cells in aligned columns; the first row is underlined. */
export function renderTable(rows: readonly (readonly TableCell[])[], names: Names): string {
  const texts = rows.map((row) =>
    row.map((cell) => (cell.type === 'rich_text' ? renderRichText(cell, names) : cell.text)),
  );
  const count = Math.max(...texts.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...texts.map((row) => columns(row[at] ?? ''))));
  const lines = texts.map((row) =>
    widths
      .map((width, at) => pad(row[at] ?? '', width))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  return [head, widths.map((width) => '─'.repeat(width)).join('  '), ...body].join('\n');
}
