import type { Kysely } from 'kysely';

/** What each desk's channel is told of its audit, once a day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit_lines')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('desk_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('maybe_posted', 'integer', (column) => column.notNull())
    .addColumn('posted_at', 'bigint')
    .addColumn('buried_at', 'bigint')
    .addColumn('buried_because', 'text')
    .execute();
  await db.schema.createIndex('audit_lines_of_desk').on('audit_lines').columns(['desk_id', 'seq']).execute();
}
