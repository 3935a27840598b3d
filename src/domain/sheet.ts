/** A whole answer as rows, for a file. */
export interface Sheet {
  /** The file's name without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Page by page; each cell is text. */
  readonly rows: AsyncIterable<readonly (readonly string[])[]>;
  /** No more rows than this are in it. */
  readonly most: number;
}
