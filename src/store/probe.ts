import type { Kysely } from 'kysely';
import type { Schema } from './schema';

/** Writes a row and reads it back: throws when the store takes no writes. */
export async function probe(db: Kysely<Schema>): Promise<void> {
  await db
    .insertInto('probe')
    .values({ id: 1, count: 1 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ count: eb('probe.count', '+', eb.lit(1)) })))
    .returning('count')
    .executeTakeFirstOrThrow();
}
