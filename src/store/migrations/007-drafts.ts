import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('drafts')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('desk_id', 'text')
    .addColumn('group_id', 'text')
    .addColumn('evidence', 'text')
    .addColumn('prefill', 'text', (column) => column.notNull())
    // Written before the request is, in the same transaction.
    .addColumn('request_id', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('drafts_by_age').on('drafts').column('created_at').execute();
}
