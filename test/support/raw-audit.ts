import { Client } from 'pg';
import type { AuditFact } from '../../src/domain/audit';
import type { Store } from '../../src/domain/ports/store';
import { type AuditReader, openAuditReader } from '../../src/store/audit-reader';
import { openLibsql } from '../../src/store/libsql-database';
import { DATABASE_FILE } from '../../src/store/open-sqlite';
import { type DeskReport, type NotedHead, verifyDesk } from '../../src/store/verify-audit';
import { AUDIT_KEY_FOR_TESTS, type StoreKind, silentLog, type TestDatabase } from './stores';

/** A store with an audit in it, the way around the app to its rows, and what the reader of the audit finds. */
export interface RawAudit {
  readonly store: Store;
  readonly database: TestDatabase;
  readonly reader: AuditReader;
  /** Runs a statement as somebody with access to the database would; its parameters are named $1, $2 … */
  harm(statement: string, parameters?: readonly (string | number | null)[]): Promise<void>;
  verify(
    deskId: string,
    given?: { readonly heads?: readonly NotedHead[]; readonly page?: number },
  ): Promise<DeskReport>;
  close(): Promise<void>;
}

export async function openRawAudit(kind: StoreKind): Promise<RawAudit> {
  const database = await kind.create();
  const store = await database.open();
  const dataDir = 'dataDir' in database ? String(database.dataDir) : '';
  const reader = await openAuditReader({ databaseUrl: database.url, dataDir }, silentLog);
  return {
    store,
    database,
    reader,
    harm: async (statement, parameters = []) => {
      if (database.url === undefined) {
        const raw = openLibsql(`${dataDir}/${DATABASE_FILE}`, 250);
        raw.prepare(statement.replaceAll(/\$(\d)/g, '?$1')).run([...parameters]);
        raw.close();
        return;
      }
      const client = new Client({ connectionString: database.url });
      await client.connect();
      await client.query(statement, [...parameters]).finally(() => client.end());
    },
    verify: (deskId, { heads = [], page = 4 } = {}) =>
      verifyDesk(reader, deskId, { auditKey: AUDIT_KEY_FOR_TESTS, heads, page }),
    close: async () => {
      await reader.close();
      await store.close();
      await database.discard();
    },
  };
}

/** Ten entries that say something in every column, of no request's life. */
export async function writeChain(store: Store, deskId: string, length = 10): Promise<void> {
  for (let n = 1; n <= length; n++) {
    const fact: AuditFact = {
      deskId,
      at: 1_760_000_000_000 + n,
      actor: { kind: 'person', id: `U${n}` },
      event: 'secret.shown',
      requestId: `R${n}`,
      data: { what: 'link', n, shown: { mask: 'chat.whatsapp.com/…0001', hmac: 'ab12' } },
    };
    await store.audit.append(fact);
  }
}
