import { type Kysely, sql } from 'kysely';
import type { Flavour } from '../flavour';

/**
 * When the last calls of each CAMS action may have begun, in ms of this database's clock. Only where several processes
 * share the database; unlogged, since a second later nobody needs it: no commit waits for the disk.
 */
export const up =
  (flavour: Flavour) =>
  async (db: Kysely<unknown>): Promise<void> => {
    if (flavour === 'sqlite') return;
    await sql`
      create unlogged table call_places (
        action text primary key,
        moments float8[] not null,
        at float8 not null,
        given integer not null
      )`.execute(db);
  };
