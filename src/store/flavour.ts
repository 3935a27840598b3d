import type { CreateTableBuilder } from 'kysely';

/** Which database it is. Everything in which the two differ for a query stands in this file. */
export type Flavour = 'sqlite' | 'postgres';

/** SQLite has one writer: a row that was read in a transaction cannot change before it ends. PostgreSQL has to lock it. */
export const locksRows = (flavour: Flavour): boolean => flavour === 'postgres';

/** PostgreSQL writes to two tables in one statement, SQLite does not. */
export const writesTogether = (flavour: Flavour): boolean => flavour === 'postgres';

/** Adds a primary key that counts up by itself. */
export function withCounter<T extends string, C extends string>(
  table: CreateTableBuilder<T, C>,
  name: string,
  flavour: Flavour,
) {
  return flavour === 'sqlite'
    ? table.addColumn(name, 'integer', (column) => column.primaryKey().autoIncrement())
    : table.addColumn(name, 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity());
}
