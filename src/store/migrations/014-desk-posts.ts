import { type Kysely, sql } from 'kysely';
import { type Flavour, withCounter } from '../flavour';

/** What desks' channels are told of their setup. */
export const up =
  (flavour: Flavour) =>
  async (db: Kysely<unknown>): Promise<void> => {
    await withCounter(db.schema.createTable('desk_posts'), 'position', flavour)
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('desk_id', 'text', (column) => column.notNull())
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('notice', 'text', (column) => column.notNull())
      .addColumn('maybe_posted', 'integer', (column) => column.notNull())
      .addColumn('posted_at', 'bigint')
      .addColumn('ref', 'text')
      .addColumn('buried_at', 'bigint')
      .addColumn('buried_because', 'text')
      .execute();
    await db.schema
      .createIndex('desk_posts_owed')
      .on('desk_posts')
      .columns(['desk_id', 'position'])
      .where(sql<boolean>`posted_at is null and buried_at is null`)
      .execute();
  };
