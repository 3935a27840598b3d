import type { Kysely } from 'kysely';

/**
 * Who has App Home open and what of it is up to date; buttons that are one person's; and what App Home shows, found by
 * one index each, newest first.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('homes')
    .addColumn('person_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('home_desks')
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('desk_id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('home_desks_key', ['person_id', 'desk_id'])
    .execute();
  await db.schema.createIndex('homes_by_age').on('homes').column('opened_at').execute();
  await db.schema.createIndex('homes_of_desk').on('home_desks').column('desk_id').execute();

  await db.schema.alterTable('tokens').addColumn('person_id', 'text').execute();
  await db.schema.alterTable('tokens').addColumn('made_at', 'bigint').execute();
  const index = (table: string, name: string, columns: string[]) =>
    db.schema.createIndex(name).on(table).columns(columns).execute();
  await index('tokens', 'tokens_of_person', ['person_id', 'made_at']);
  await index('requests', 'requests_waiting', ['desk_id', 'state', 'created_at', 'id']);
  await index('requests', 'requests_of_requester', ['requester_id', 'ended_at', 'created_at']);
  await index('requests', 'requests_ended', ['desk_id', 'ended_at', 'id']);
}
