import { useState } from 'react';
import type { TableCell } from '../../../../src/slack/check/tables';
import { RichText } from './rich-text';

type Rows = readonly (readonly TableCell[])[];

interface Props {
  readonly rows: Rows;
  readonly caption?: string | undefined;
  /** How many rows besides the header are shown at a time; all unless told. */
  readonly pageSize?: number | undefined;
  readonly align?: readonly ('left' | 'center' | 'right' | undefined)[];
}

/** Rows of cells below a header row. */
export function Table({ rows, caption, pageSize, align = [] }: Props) {
  const [page, setPage] = useState(0);
  const [head = [], ...body] = rows;
  const size = pageSize ?? Math.max(1, body.length);
  const pages = Math.max(1, Math.ceil(body.length / size));
  const at = Math.min(page, pages - 1);
  const style = (column: number) => ({ textAlign: align[column] ?? ('start' as const) });
  return (
    <div className="block-table">
      <div className="block-table-scroll">
        <table>
          {caption !== undefined && <caption>{caption}</caption>}
          <thead>
            <tr>
              {head.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={column} scope="col" style={style(column)}>
                  <Cell cell={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.slice(at * size, (at + 1) * size).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be told apart by
              <tr key={index}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <td key={column} style={style(column)}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <p className="block-pages">
          <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            Previous
          </button>
          <span>
            {at + 1} of {pages}
          </span>
          <button type="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            Next
          </button>
        </p>
      )}
    </div>
  );
}

function Cell({ cell }: { cell: TableCell }) {
  if (cell.type === 'rich_text') return <RichText block={cell} />;
  return <bdi>{cell.text}</bdi>;
}
