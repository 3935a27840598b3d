import { type Kysely, sql } from 'kysely';
import { type Flavour, withCounter } from '../flavour';

export const up =
  (flavour: Flavour) =>
  async (db: Kysely<unknown>): Promise<void> => {
    await withCounter(db.schema.createTable('outbox'), 'position', flavour)
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
      .addColumn('post', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('maybe_posted', 'integer', (column) => column.notNull())
      .addColumn('posted_at', 'bigint')
      .addColumn('ref', 'text')
      .addColumn('buried_at', 'bigint')
      .addColumn('buried_because', 'text')
      .execute();
    await db.schema
      .createIndex('outbox_owed')
      .on('outbox')
      .columns(['request_id', 'position'])
      .where(sql<boolean>`posted_at is null and buried_at is null`)
      .execute();
  };
