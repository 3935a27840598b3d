import type { Kysely } from 'kysely';

/** What Slack delivered and was taken, so that the same thing is not taken twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('deliveries_by_age').on('deliveries').column('at').execute();
}
