import { sql, type Transaction } from 'kysely';
import type { Flavour } from '../../../../src/store/flavour';
import type { Schema } from '../../../../src/store/schema';

/** Rows of one insert. */
const ROWS = 2000;

/** Collects rows of one table and inserts them many at a time. */
export interface Batches<R> {
  add(row: R): Promise<void>;
  /** Inserts what is left. */
  end(): Promise<void>;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * All rows of an insert go as one JSON text, which the database takes apart: as parameters of their own they would take
 * several times as long. All rows have the same columns.
 */
export function inBatches<R extends object>(tx: Transaction<Schema>, flavour: Flavour, name: keyof Schema): Batches<R> {
  const table = sql.table(snake(name));
  let rows: R[] = [];

  async function insert(): Promise<void> {
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first);
    const text = JSON.stringify(flavour === 'sqlite' ? rows : rows.map(renamed));
    rows = [];
    const names = sql.join(columns.map((column) => sql.ref(snake(column))));
    const values =
      flavour === 'sqlite'
        ? sql`select ${sql.join(columns.map((column) => sql`value ->> ${sql.lit(`$.${column}`)}`))} from json_each(${text})`
        : sql`select ${names} from json_populate_recordset(null::${table}, ${text})`;
    await sql`insert into ${table} (${names}) ${values}`.execute(tx);
  }

  return {
    add: async (row) => {
      rows.push(row);
      if (rows.length === ROWS) await insert();
    },
    end: insert,
  };
}

/** PostgreSQL takes the columns from the table. */
const renamed = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]));
