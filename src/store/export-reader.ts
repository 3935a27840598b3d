import type { Kysely } from 'kysely';
import type { AuditEntry } from '../domain/audit';
import type { Log } from '../domain/ports/log';
import type { Request } from '../domain/request';
import { openBeside, type StorePlace } from './open-beside';
import type { Schema } from './schema';
import { auditRowSchema } from './tables/audit';
import { requestOf } from './tables/request-row';

/** A request with what the audit says of it, in its order. */
export interface Exported {
  readonly request: Request;
  readonly audit: readonly AuditEntry[];
}

export interface ExportReader {
  /** Oldest first, page by page; read in one go a page, so that what is asked meanwhile may or may not be in it. */
  all(filter: { readonly deskId?: string | undefined; readonly since?: number | undefined }): AsyncIterable<Exported>;
  close(): Promise<void>;
}

const PAGE = 200;

/**
 * Opens the store beside the app that may be running on it.
 * @throws StoreError when there is none, or it cannot be read
 */
export async function openExportReader(place: StorePlace, log: Log): Promise<ExportReader> {
  const { db } = openBeside(place, log);
  async function* all({ deskId, since }: { deskId?: string | undefined; since?: number | undefined }) {
    for (let after = { createdAt: since ?? 0, id: '' }; ; ) {
      const rows = await db
        .selectFrom('requests')
        .selectAll()
        .where((eb) => eb(eb.refTuple('createdAt', 'id'), '>', eb.tuple(after.createdAt, after.id)))
        .$if(deskId !== undefined, (query) => query.where('deskId', '=', deskId ?? ''))
        .orderBy('createdAt')
        .orderBy('id')
        .limit(PAGE)
        .execute();
      const requests = rows.map(requestOf);
      const entries = await entriesOf(db, requests);
      for (const request of requests) yield { request, audit: entries.get(request.id) ?? [] };
      const last = requests.at(-1);
      if (last === undefined || requests.length < PAGE) return;
      after = last;
    }
  }
  return { all, close: () => db.destroy() };
}

async function entriesOf(db: Kysely<Schema>, requests: readonly Request[]): Promise<Map<string, AuditEntry[]>> {
  const entries = new Map<string, AuditEntry[]>();
  if (requests.length === 0) return entries;
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where(
      'requestId',
      'in',
      requests.map(({ id }) => id),
    )
    .orderBy('deskId')
    .orderBy('seq')
    .execute();
  for (const entry of rows.map((row) => auditRowSchema.parse(row))) {
    const { requestId = '' } = entry;
    const known = entries.get(requestId);
    if (known === undefined) entries.set(requestId, [entry]);
    else known.push(entry);
  }
  return entries;
}
