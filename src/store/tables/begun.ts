import type { Kysely } from 'kysely';
import type { BegunTable } from '../../domain/ports/begun';
import type { Schema } from '../schema';

/** The count of what was begun, which the tables of posts that are owed have in common. */
export function createBegun(db: Kysely<Schema>, table: 'outbox' | 'auditLines' | 'deskPosts'): BegunTable {
  const change = async (id: string, from: number, to: number): Promise<boolean> => {
    const changed = await db
      .updateTable(table)
      .set({ maybePosted: to })
      .where('id', '=', id)
      .where('maybePosted', '=', from)
      .where('postedAt', 'is', null)
      .where('buriedAt', 'is', null)
      .executeTakeFirst();
    return changed.numUpdatedRows === 1n;
  };
  return {
    begin: ({ id, begun }) => change(id, begun, begun + 1),
    takeBack: async ({ id, begun }) => {
      await change(id, begun + 1, begun);
    },
  };
}
