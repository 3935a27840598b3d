import { join } from 'node:path';
import { z } from 'zod';
import { openLibsql } from '../../../src/store/libsql-database';
import { DATABASE_FILE } from '../../../src/store/open-sqlite';

const named = z.array(z.object({ name: z.string() }));
const texts = z.array(z.object({ text: z.string() }));

/** All that stands in each column of a SQLite database, by `table.column`. */
export function textColumns(dataDir: string): Record<string, string> {
  const db = openLibsql(`file:${join(dataDir, DATABASE_FILE)}?mode=ro`, 1000);
  const tables = named.parse(db.prepare("select name from sqlite_master where type = 'table'").all());
  const columns = tables.flatMap(({ name: table }) =>
    named.parse(db.prepare(`pragma table_info("${table}")`).all()).map(({ name }) => ({ table, name })),
  );
  const read = (table: string, name: string): string =>
    texts
      .parse(db.prepare(`select cast("${name}" as text) as text from "${table}" where "${name}" is not null`).all())
      .map(({ text }) => text)
      .join('\n');
  return Object.fromEntries(columns.map(({ table, name }) => [`${table}.${name}`, read(table, name)]));
}
