import { CompiledQuery, sql, type Transaction } from 'kysely';
import type { Flavour } from '../../../../src/store/flavour';
import type { Schema } from '../../../../src/store/schema';

/** A store that is being written, in the one transaction that writes it. */
export interface Sink {
  readonly tx: Transaction<Schema>;
  readonly flavour: Flavour;
}

/** Collects rows of one table and inserts them many at a time. */
export interface Batches<R> {
  add(row: R): Promise<void>;
  /** Inserts what is left. */
  end(): Promise<void>;
}

/** Rows of one insert: more take longer on SQLite, fewer on PostgreSQL. */
const ROWS: Readonly<Record<Flavour, number>> = { sqlite: 100, postgres: 2000 };

/** The same rows for all stores at once; all rows have the same columns. */
export function inBatches<R extends object>(sinks: readonly Sink[], name: keyof Schema): Batches<R> {
  const table = snake(name);
  let rows: R[] = [];

  async function insert(): Promise<void> {
    const whole = rows;
    rows = [];
    await Promise.all(sinks.map(({ tx, flavour }) => INSERT[flavour](tx, table, whole)));
  }

  return {
    add: async (row) => {
      rows.push(row);
      if (rows.length === ROWS.postgres) await insert();
    },
    end: insert,
  };
}

type Insert = (tx: Transaction<Schema>, table: string, rows: readonly object[]) => Promise<void>;

const INSERT: Readonly<Record<Flavour, Insert>> = {
  // Not built by Kysely, which takes longer than SQLite does; the text is the same for each whole batch, and prepared once.
  sqlite: async (tx, table, rows) => {
    for (let first = 0; first < rows.length; first += ROWS.sqlite) {
      const some = rows.slice(first, first + ROWS.sqlite);
      const names = Object.keys(some[0] ?? {});
      const places = `(${names.map(() => '?').join(', ')})`;
      const text = `insert into ${table} (${names.map(quoted).join(', ')}) values ${some.map(() => places).join(', ')}`;
      await tx.executeQuery(CompiledQuery.raw(text, some.flatMap(Object.values)));
    }
  },
  // All as one JSON text: as parameters of their own they would take several times as long.
  postgres: async (tx, table, rows) => {
    const names = sql.raw(
      Object.keys(rows[0] ?? {})
        .map(quoted)
        .join(', '),
    );
    const text = JSON.stringify(rows.map(renamed));
    if (rows.length > 0)
      await sql`insert into ${sql.table(table)} (${names}) select ${names} from json_populate_recordset(null::${sql.table(table)}, ${text})`.execute(
        tx,
      );
  },
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const quoted = (name: string): string => `"${snake(name)}"`;

/** PostgreSQL takes the columns from the table. */
const renamed = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]));
