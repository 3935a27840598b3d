import type { Kysely } from 'kysely';
import type { DeliveryTable } from '../../domain/ports/store';
import type { Schema } from '../schema';

export function createDeliveryTable(db: Kysely<Schema>): DeliveryTable {
  return {
    remember: async (key, at) => {
      const inserted = await db
        .insertInto('deliveries')
        .values({ key, at })
        .onConflict((conflict) => conflict.column('key').doNothing())
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
