import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { DraftTable } from '../../domain/ports/store';
import { anyObject, json, optional, orNull, toJson, toJsonOrNull } from '../columns';
import { lazily } from '../lazily';
import { pick, prepare } from '../prepare';
import type { DraftRow, Schema } from '../schema';

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

const add = prepare((db, row: DraftRow) =>
  db
    .insertInto('drafts')
    .values(
      pick(row, ['id', 'personId', 'operation', 'deskId', 'groupId', 'evidence', 'prefill', 'requestId', 'createdAt']),
    )
    .modifyEnd(lazily),
);
const byId = prepare((db, { id }: Pick<DraftRow, 'id'>) => db.selectFrom('drafts').selectAll().where('id', '=', id));
const use = prepare((db, { id, requestId }: { id: string; requestId: string }) =>
  db.updateTable('drafts').set({ requestId }).where('id', '=', id).where('requestId', 'is', null),
);

/** A form that is being filled in is written lazily; the request that comes of it is not, and takes the form with it. */
export function createDraftTable(db: Kysely<Schema>): DraftTable {
  return {
    insert: async (draft) => {
      await add.all(db, {
        ...draft,
        deskId: orNull(draft.deskId),
        groupId: orNull(draft.groupId),
        evidence: toJsonOrNull(draft.evidence),
        prefill: toJson(draft.prefill),
        requestId: orNull(draft.requestId),
      });
    },
    find: async (id) => {
      const row = await byId.first(db, { id });
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
    use: async (id, requestId) => (await use.changes(db, { id, requestId })) === 1,
    prune: async (before) => {
      await db.deleteFrom('drafts').where('createdAt', '<', before).execute();
    },
  };
}
