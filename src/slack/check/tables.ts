import * as z from 'zod';
import { limits } from '../limits';
import { type RichPiece, richText } from './rich-text';
import { identifier } from './texts';

const rawText = z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) });
const rawNumber = z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) });

export const tableCell = z.discriminatedUnion('type', [rawText, rawNumber, richText]);
export type TableCell = z.infer<typeof tableCell>;

/** The characters of one piece of rich text that a person reads. */
const pieceText = (piece: RichPiece): string => ('text' in piece ? (piece.text ?? '') : '');

/** The characters of a cell that a person reads. */
export function cellText(cell: TableCell): string {
  if (cell.type !== 'rich_text') return cell.text;
  return cell.elements
    .flatMap((paragraph) =>
      paragraph.type === 'rich_text_list' ? paragraph.elements.flatMap((item) => item.elements) : paragraph.elements,
    )
    .map(pieceText)
    .join('');
}

const sameWidth = (rows: readonly unknown[][]) => rows.every((row) => row.length === rows[0]?.length);
const characters = (rows: readonly TableCell[][]) => rows.flat().reduce((sum, cell) => sum + cellText(cell).length, 0);

export const table = z.strictObject({
  type: z.literal('table'),
  block_id: identifier.optional(),
  rows: z.array(z.array(tableCell).min(1).max(limits.table.cells)).min(1).max(limits.table.rows),
  column_settings: z
    .array(
      z
        .strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() })
        .nullable(),
    )
    .max(limits.table.columnSettings)
    .optional(),
});

export const dataTable = z.strictObject({
  type: z.literal('data_table'),
  block_id: identifier.optional(),
  caption: z.string().min(1),
  rows: z
    .array(z.array(tableCell).min(1).max(limits.dataTable.cells))
    .min(limits.dataTable.minRows)
    .max(limits.dataTable.maxRows)
    .refine(sameWidth, 'all rows must have the same number of cells')
    .refine((rows) => rows[0]?.every((cell) => cell.type !== 'rich_text'), 'rich_text is not allowed in the header row')
    .refine((rows) => characters(rows) <= limits.dataTable.characters, 'too many characters in all cells together'),
  page_size: z.int().min(1).max(limits.dataTable.pageSize).optional(),
  row_header_column_index: z.int().min(0).optional(),
});
