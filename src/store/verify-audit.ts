import type { AuditEntry } from '../domain/audit';
import { createLifeCheck, type Violation } from '../domain/audit-life';
import type { Texts } from '../texts';
import { CHAIN_START, type ChainHead, verifyChain } from './audit-chain';
import type { AuditReader } from './audit-reader';

/** A head that somebody noted, of any desk; its hash may be cut short. */
export type NotedHead = ChainHead;

export interface DeskReport {
  readonly deskId: string;
  /** The last entry of which all up to it is as it was written. */
  readonly head: ChainHead;
  /** The first place where the chain is not what it was. */
  readonly flaw: { readonly problem: keyof Texts['audit']['problems']; readonly seq: number } | undefined;
  /** What requests did that none may, as far as the chain is whole. */
  readonly violations: readonly Violation[];
  /** Which of the noted heads stand in this chain. */
  readonly found: readonly NotedHead[];
}

const PAGE = 500;

/** Reads a desk's chain from its first entry to its last, page by page, though entries are added meanwhile. */
export async function verifyDesk(
  reader: AuditReader,
  deskId: string,
  { auditKey, heads, page = PAGE }: { auditKey: string; heads: readonly NotedHead[]; page?: number },
): Promise<DeskReport> {
  const lives = createLifeCheck();
  const violations: Violation[] = [];
  const found: NotedHead[] = [];
  let head = CHAIN_START;
  const report = (flaw?: DeskReport['flaw']): DeskReport => ({ deskId, head, flaw, violations, found });
  const take = (entry: AuditEntry): void => {
    violations.push(...lives.add(entry));
    found.push(...heads.filter(({ seq, hash }) => seq === entry.seq && entry.hash.startsWith(hash)));
    head = { seq: entry.seq, hash: entry.hash };
  };

  for (;;) {
    const rows = await reader.page(deskId, head.seq === 0 ? undefined : head.seq, page);
    const entries = rows.flatMap((row) => (row === 'unreadable' ? [] : [row]));
    const checked = verifyChain(entries, auditKey, { after: head });
    const sound = checked.intact ? entries.length : checked.seq - head.seq - 1;
    const unreadableAt = rows.indexOf('unreadable');
    const good = unreadableAt < 0 ? sound : Math.min(sound, unreadableAt);
    entries.slice(0, good).forEach(take);
    if (unreadableAt === good) return report({ problem: 'changed', seq: head.seq + 1 });
    if (!checked.intact) {
      const first = entries[0]?.seq ?? 1;
      return report(first < 1 ? { problem: 'extra', seq: first } : { problem: checked.problem, seq: checked.seq });
    }
    if (rows.length > 0) continue;
    const kept = await reader.head(deskId);
    if (kept !== undefined && kept.seq > head.seq) {
      if ((await reader.page(deskId, head.seq, 1)).length > 0) continue;
      return report({ problem: 'missing', seq: head.seq + 1 });
    }
    const agrees = kept !== undefined && kept.seq === head.seq && kept.hash === head.hash;
    return report(agrees ? undefined : { problem: 'head', seq: head.seq });
  }
}
