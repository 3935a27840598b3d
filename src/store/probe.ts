import type { Kysely } from 'kysely';
import type { Schema } from './schema';

/** As much as a request with all its posts may need. */
const BALLAST = 'x'.repeat(64 * 1024);

/** Writes a row, with room for a request in it, and gives the room back: throws when the store takes no writes. */
export async function probe(db: Kysely<Schema>): Promise<void> {
  await write(db, BALLAST);
  await write(db, null);
}

async function write(db: Kysely<Schema>, ballast: string | null): Promise<void> {
  await db
    .insertInto('probe')
    .values({ id: 1, count: 1, ballast })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({ count: eb('probe.count', '+', eb.lit(1)), ballast })),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
}
