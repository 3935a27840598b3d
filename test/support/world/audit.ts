import type { AuditEntry } from '../../../src/domain/audit';
import type { Store } from '../../../src/domain/ports/store';
import { verifyChain } from '../../../src/store/audit-chain';
import { AUDIT_KEY_FOR_TESTS } from '../stores';

/** Every audit entry of every desk. Throws when a chain is not intact. */
export async function readAudit(store: Store): Promise<AuditEntry[]> {
  const all: AuditEntry[] = [];
  for (const deskId of await store.audit.deskIds()) {
    const entries = await store.audit.read(deskId, 0, 10_000);
    const report = verifyChain(entries, AUDIT_KEY_FOR_TESTS);
    if (!report.intact) throw new Error(`the audit of ${deskId} is not intact: ${JSON.stringify(report)}`);
    all.push(...entries);
  }
  return all;
}
