import type { Kysely } from 'kysely';

/** The links that requests made, told apart by fingerprint, so that a card can say whose link it is about. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('made_links')
    .addColumn('desk_id', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('made_links_key', ['desk_id', 'fingerprint'])
    .execute();
}
