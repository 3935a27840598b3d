import { type Kysely, sql } from 'kysely';

/** Desks set up in Slack, and the changes to them that wait or waited. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('desks')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull().unique())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('given_up_at', 'bigint')
    .execute();
  await db.schema
    .createTable('desk_changes')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('desk_id', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('ended_by', 'text')
    .addColumn('ended_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('desk_changes_waiting')
    .on('desk_changes')
    .column('desk_id')
    .unique()
    .where(sql<boolean>`state = 'waiting'`)
    .execute();
}
