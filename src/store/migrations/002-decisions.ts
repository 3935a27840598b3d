import type { Kysely } from 'kysely';

/** What belongs to one revision of a request: its evidence, its buttons' tokens, its votes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const ofRevision = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
      .addColumn('revision', 'integer', (column) => column.notNull());
  await ofRevision('revisions')
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('effect', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('revisions_key', ['request_id', 'revision'])
    .execute();
  await ofRevision('tokens')
    .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .execute();
  await ofRevision('votes')
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('votes_key', ['request_id', 'revision', 'person_id'])
    .execute();
}
