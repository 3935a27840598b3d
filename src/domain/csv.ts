const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What spreadsheets take for the beginning of a formula: as typed, full-width, small, and the typographic minus. */
const FORMULA = '[=+\\-@＝＋－＠﹦﹢﹣﹫−]';
/** What they, or the people who paste it, drop before they look: white space, controls, invisible characters, quotes. */
const DROPPED = '[\\s"\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}]*';

const OPENS_AS_FORMULA = new RegExp(`^(?:[\\t\\r]|${DROPPED}${FORMULA})`, 'u');
/** A separator of another country's spreadsheets, or a new line, after which a formula would begin. */
const GOES_ON_AS_FORMULA = new RegExp(`(?<=[;\\t\\r\\n])(?=${DROPPED}${FORMULA})`, 'gu');

/**
 * One line by RFC 4180, without its end. Every cell is quoted and opens as text: an apostrophe stands before whatever a
 * spreadsheet would take for a formula, telephone numbers with "+" among them.
 */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => `"${asText(cell).replaceAll('"', '""')}"`).join(',');
}

/** Whole lines, with their ends. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => csvLine(row) + LINE_END).join('');

/** A whole file, or the beginning of one: UTF-8 that says so at its start, for spreadsheets that would guess. */
export const csv = (rows: readonly (readonly string[])[]): string => BYTE_ORDER_MARK + csvLines(rows);

function asText(cell: string): string {
  const guarded = cell.replace(GOES_ON_AS_FORMULA, "'");
  return OPENS_AS_FORMULA.test(cell) ? `'${guarded}` : guarded;
}
