import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { DraftTable } from '../../domain/ports/store';
import { anyObject, json, optional, orNull, toJson, toJsonOrNull } from '../columns';
import { lazily } from '../lazily';
import type { Schema } from '../schema';

const rowSchema = z.object({
  id: z.string(),
  personId: z.string(),
  operation: z.string(),
  deskId: optional(z.string()),
  groupId: optional(z.string()),
  evidence: optional(json(anyObject)),
  prefill: json(anyObject),
  requestId: optional(z.string()),
  createdAt: z.number(),
});

/** A form that is being filled in is written lazily; the request that comes of it is not, and takes the form with it. */
export function createDraftTable(db: Kysely<Schema>): DraftTable {
  return {
    insert: async (draft) => {
      await db
        .insertInto('drafts')
        .values({
          ...draft,
          deskId: orNull(draft.deskId),
          groupId: orNull(draft.groupId),
          evidence: toJsonOrNull(draft.evidence),
          prefill: toJson(draft.prefill),
          requestId: orNull(draft.requestId),
        })
        .modifyEnd(lazily)
        .execute();
    },
    find: async (id) => {
      const row = await db.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : rowSchema.parse(row);
    },
    update: async (id, change) => {
      const columns = {
        ...(change.operation !== undefined && { operation: change.operation }),
        ...('deskId' in change && { deskId: orNull(change.deskId) }),
        ...('groupId' in change && { groupId: orNull(change.groupId) }),
        ...('evidence' in change && { evidence: toJsonOrNull(change.evidence) }),
        ...(change.prefill !== undefined && { prefill: toJson(change.prefill) }),
      };
      if (Object.keys(columns).length === 0) return;
      await db.updateTable('drafts').set(columns).where('id', '=', id).modifyEnd(lazily).execute();
    },
    use: async (id, requestId) => {
      const used = await db
        .updateTable('drafts')
        .set({ requestId })
        .where('id', '=', id)
        .where('requestId', 'is', null)
        .executeTakeFirst();
      return used.numUpdatedRows === 1n;
    },
    prune: async (before) => {
      await db.deleteFrom('drafts').where('createdAt', '<', before).execute();
    },
  };
}
