import type { Kysely } from 'kysely';
import type { BegunTable } from '../../domain/ports/begun';
import { once, prepare } from '../prepare';
import type { Schema } from '../schema';

type Posts = 'outbox' | 'auditLines' | 'deskPosts';

const recount = once((table: Posts) =>
  prepare((db, { id, from, to }: { id: string; from: number; to: number }) =>
    db
      .updateTable(table)
      .set({ maybePosted: to })
      .where('id', '=', id)
      .where('maybePosted', '=', from)
      .where('postedAt', 'is', null)
      .where('buriedAt', 'is', null),
  ),
);

/** The count of what was begun, which the tables of posts that are owed have in common. */
export function createBegun(db: Kysely<Schema>, table: Posts): BegunTable {
  const change = async (id: string, from: number, to: number): Promise<boolean> =>
    (await recount(table).changes(db, { id, from, to })) === 1;
  return {
    begin: ({ id, begun }) => change(id, begun, begun + 1),
    takeBack: async ({ id, begun }) => {
      await change(id, begun + 1, begun);
    },
  };
}
