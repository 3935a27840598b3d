import type { Kysely } from 'kysely';
import type { DeliveryTable } from '../../domain/ports/store';
import { lazily } from '../lazily';
import type { Schema } from '../schema';

/** A delivery is remembered lazily: what it leads to is written after it, so that is never on the disk without it. */
export function createDeliveryTable(db: Kysely<Schema>): DeliveryTable {
  return {
    remember: async (key, at) => {
      const inserted = await db
        .insertInto('deliveries')
        .values({ key, at })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .modifyEnd(lazily)
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },
    forget: async (key) => {
      await db.deleteFrom('deliveries').where('key', '=', key).execute();
    },
    prune: async (before) => {
      await db.deleteFrom('deliveries').where('at', '<', before).execute();
    },
  };
}
