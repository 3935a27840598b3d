import type { Kysely } from 'kysely';

/** Which desk owns which group, and which desk of a business number owns the groups that none was given. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('group_owners')
    .addColumn('cust_space_id', 'text', (column) => column.notNull())
    .addColumn('business_number', 'text', (column) => column.notNull())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('desk_id', 'text')
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('group_owners_key', ['cust_space_id', 'business_number', 'group_id'])
    .execute();
  await db.schema
    .createTable('first_desks')
    .addColumn('cust_space_id', 'text', (column) => column.notNull())
    .addColumn('business_number', 'text', (column) => column.notNull())
    .addColumn('desk_id', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('first_desks_key', ['cust_space_id', 'business_number'])
    .execute();
}
