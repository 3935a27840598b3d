import type { Kysely } from 'kysely';
import type { DeliveryTable } from '../../domain/ports/store';
import { lazily } from '../lazily';
import { prepare } from '../prepare';
import type { Schema } from '../schema';

const remember = prepare((db, { key, at }: { key: string; at: number }) =>
  db
    .insertInto('deliveries')
    .values({ key, at })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .modifyEnd(lazily),
);

/** A delivery is remembered lazily: what it leads to is written after it, so that is never on the disk without it. */
export function createDeliveryTable(db: Kysely<Schema>): DeliveryTable {
  return {
    remember: async (key, at) => (await remember.changes(db, { key, at })) === 1,
    forget: async (key) => {
      await db.deleteFrom('deliveries').where('key', '=', key).execute();
    },
    prune: async (before) => {
      await db.deleteFrom('deliveries').where('at', '<', before).execute();
    },
  };
}
