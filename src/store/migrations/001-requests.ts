import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('desk_id', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('requester_id', 'text', (column) => column.notNull())
    .addColumn('input', 'text', (column) => column.notNull())
    .addColumn('input_digest', 'text', (column) => column.notNull())
    .addColumn('group_id', 'text')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('effect', 'text', (column) => column.notNull())
    .addColumn('policy', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('approved_at', 'bigint')
    .addColumn('decided_by', 'text')
    .addColumn('ended_at', 'bigint')
    .addColumn('card', 'text')
    .addColumn('outcome', 'text')
    .execute();
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on('requests').columns(columns).execute();
  await index('requests_of_desk', ['desk_id', 'created_at', 'id']);
  await index('requests_of_group', ['desk_id', 'group_id', 'created_at', 'id']);
  await index('requests_in_state', ['desk_id', 'state']);
  await index('requests_alike', ['requester_id', 'input_digest', 'created_at']);
}
