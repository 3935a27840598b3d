import { type Kysely, sql } from 'kysely';
import type { AuditEntry } from '../domain/audit';
import type { Log } from '../domain/ports/log';
import type { ChainHead } from './audit-chain';
import { toJson } from './columns';
import type { Flavour } from './flavour';
import { openBeside, type StorePlace } from './open-beside';
import type { AuditRow, Schema } from './schema';
import { auditRowSchema } from './tables/audit';

/** Reads what stands in the audit, whatever somebody made of it, and writes nothing. */
export interface AuditReader {
  /** Of every desk that has an entry or a head. */
  deskIds(): Promise<readonly string[]>;
  /** The rows behind `after`, or from the very first; `unreadable` for one that cannot have been written by us. */
  page(deskId: string, after: number | undefined, limit: number): Promise<readonly (AuditEntry | 'unreadable')[]>;
  /** The head that is kept beside the entries, unread. */
  head(deskId: string): Promise<ChainHead | undefined>;
  /** Whether a text goes on behind a NUL, where SQLite's client stops reading. */
  hidesText(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the store beside the app that may be running on it.
 * @throws StoreError when there is none, or it cannot be read
 */
export async function openAuditReader(place: StorePlace, log: Log): Promise<AuditReader> {
  const { db, flavour } = openBeside(place, log);
  return readerOn(db, flavour);
}

function readerOn(db: Kysely<Schema>, flavour: Flavour): AuditReader {
  return {
    deskIds: async () => {
      const rows = await db
        .selectFrom('audit')
        .select('deskId')
        .union(db.selectFrom('auditHeads').select('deskId'))
        .orderBy('deskId')
        .execute();
      return rows.map(({ deskId }) => String(deskId));
    },
    page: async (deskId, after, limit) => {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('deskId', '=', deskId)
        .$if(after !== undefined, (query) => query.where('seq', '>', after ?? 0))
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(entryOf);
    },
    head: (deskId) =>
      db.selectFrom('auditHeads').select(['seq', 'hash']).where('deskId', '=', deskId).executeTakeFirst(),
    hidesText: async () => flavour === 'sqlite' && (await hasNul(db)),
    close: () => db.destroy(),
  };
}

/** Also a text that means the same is not what was written. */
function entryOf(row: AuditRow): AuditEntry | 'unreadable' {
  const read = auditRowSchema.safeParse(row);
  if (!read.success) return 'unreadable';
  const { actor, data } = read.data;
  const same = toJson(actor) === row.actor && (data === undefined ? row.data === null : toJson(data) === row.data);
  return same ? read.data : 'unreadable';
}

const TEXTS = ['desk_id', 'actor', 'event', 'request_id', 'data', 'previous_hash', 'hash'];

async function hasNul(db: Kysely<Schema>): Promise<boolean> {
  const holds = (column: string) => sql<boolean>`instr(cast(${sql.ref(column)} as blob), x'00') > 0`;
  const found = await Promise.all(
    [['audit', TEXTS] as const, ['audit_heads', ['desk_id', 'hash']] as const].map(async ([table, columns]) => {
      const anyOf = sql.join(columns.map(holds), sql` or `);
      return (await sql`select 1 from ${sql.table(table)} where ${anyOf} limit 1`.execute(db)).rows.length > 0;
    }),
  );
  return found.includes(true);
}
