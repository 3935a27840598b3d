import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('attempts')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('lock', 'text', (column) => column.notNull())
    .addColumn('attempted_at', 'bigint', (column) => column.notNull())
    .addColumn('reply', 'text')
    .addColumn('failure', 'text')
    .addColumn('settled_at', 'bigint')
    .addUniqueConstraint('one_attempt_a_revision', ['request_id', 'revision'])
    .execute();
  await db.schema
    .createIndex('one_unsettled_attempt_a_lock')
    .unique()
    .on('attempts')
    .column('lock')
    .where(sql.ref('settled_at'), 'is', null)
    .execute();
  await db.schema.createIndex('attempts_of_lock').on('attempts').column('lock').execute();
}
