import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { AuditEntry, AuditFact } from '../../domain/audit';
import type { AuditTable } from '../../domain/ports/store';
import { CHAIN_START, type ChainHead, entryHash } from '../audit-chain';
import { anyObject, json, optional, orNull, toJson, toJsonOrNull } from '../columns';
import { type Flavour, locksRows, writesTogether } from '../flavour';
import { once, pick, prepare } from '../prepare';
import type { AuditRow, Schema } from '../schema';

export const auditRowSchema = z.object({
  deskId: z.string(),
  seq: z.number(),
  at: z.number(),
  actor: json(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('person'), id: z.string() }),
      z.object({ kind: z.literal('policy') }),
      z.object({ kind: z.literal('groupkeeper') }),
    ]),
  ),
  event: z.string(),
  requestId: optional(z.string()),
  data: optional(json(anyObject)),
  previousHash: z.string(),
  hash: z.string(),
});

const lockedHead = once((flavour: Flavour) =>
  prepare((db, { deskId }: { deskId: string }) =>
    db
      .selectFrom('auditHeads')
      .select(['seq', 'hash'])
      .where('deskId', '=', deskId)
      .$if(locksRows(flavour), (query) => query.forUpdate()),
  ),
);
type Head = Pick<AuditRow, 'deskId' | 'seq' | 'hash'>;

const headMoved = (db: Kysely<Schema>, { deskId, seq, hash }: Readonly<Head>) =>
  db.updateTable('auditHeads').set({ seq, hash }).where('deskId', '=', deskId);
const added = (db: Pick<Kysely<Schema>, 'insertInto'>, row: Readonly<AuditRow>) =>
  db
    .insertInto('audit')
    .values(pick(row, ['deskId', 'at', 'actor', 'event', 'requestId', 'data', 'seq', 'previousHash', 'hash']));

const moveHead = prepare(headMoved);
const add = prepare(added);
const addAndMoveHead = prepare((db, row: AuditRow) =>
  added(
    db.with('moved', () => headMoved(db, row)),
    row,
  ),
);

/**
 * `append` and `hold` need a transaction around them, and this table made for it: they hold the head of the desk's chain
 * until that ends, so that they know it from then on.
 */
export function createAuditTable(db: Kysely<Schema>, flavour: Flavour, auditKey: string): AuditTable {
  const held = new Map<string, ChainHead>();

  async function holdHead(deskId: string): Promise<ChainHead> {
    const known = held.get(deskId);
    if (known !== undefined) return known;
    const head = await readHead(deskId);
    held.set(deskId, head);
    return head;
  }

  async function readHead(deskId: string): Promise<ChainHead> {
    const head = await lockedHead(flavour).first(db, { deskId });
    if (head !== undefined) return head;
    await db
      .insertInto('auditHeads')
      .values({ deskId, ...CHAIN_START })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const begun = await lockedHead(flavour).first(db, { deskId });
    if (begun === undefined) throw new Error(`the audit of desk ${deskId} has no head`);
    return begun;
  }

  return {
    append: async (fact: AuditFact): Promise<AuditEntry> => {
      const { seq: lastSeq, hash: previousHash } = await holdHead(fact.deskId);
      const unsealed = { ...fact, seq: lastSeq + 1, previousHash };
      const entry = { ...unsealed, hash: entryHash(unsealed, auditKey) };
      const row = {
        ...entry,
        actor: toJson(entry.actor),
        requestId: orNull(entry.requestId),
        data: toJsonOrNull(entry.data),
      };
      if (writesTogether(flavour)) await addAndMoveHead.all(db, row);
      else {
        await add.all(db, row);
        await moveHead.all(db, row);
      }
      held.set(fact.deskId, entry);
      return entry;
    },
    hold: async (deskId) => {
      await holdHead(deskId);
    },
    read: async (deskId, afterSeq, limit) => {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('deskId', '=', deskId)
        .where('seq', '>', afterSeq)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map((row) => auditRowSchema.parse(row));
    },
    head: (deskId) =>
      db.selectFrom('auditHeads').select(['seq', 'hash']).where('deskId', '=', deskId).executeTakeFirst(),
    deskIds: async () => {
      const rows = await db.selectFrom('auditHeads').select('deskId').orderBy('deskId').execute();
      return rows.map((row) => row.deskId);
    },
  };
}
