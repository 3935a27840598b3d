import type { Kysely } from 'kysely';

/** What the probe writes and removes again, so that it finds out whether there is room for more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('probe').addColumn('ballast', 'text').execute();
}
