import { createHmac } from 'node:crypto';
import type { AuditEntry } from '../domain/audit';
import { canonical } from '../domain/canonical';

/** Where a chain stands: its last entry's number and hash. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const CHAIN_START: ChainHead = { seq: 0, hash: '0'.repeat(64) };

/** HMAC-SHA256, hex, over the canonical JSON of an entry, the hash before it included. */
export function entryHash(entry: Omit<AuditEntry, 'hash'>, auditKey: string): string {
  const { deskId, seq, at, actor, event, requestId, data, previousHash } = entry;
  const text = canonical({ deskId, seq, at, actor, event, requestId, data, previousHash });
  return createHmac('sha256', auditKey).update(text).digest('hex');
}

export type ChainReport =
  | { readonly intact: true; readonly head: ChainHead }
  /** `seq` is the first place where the chain is not what it was. */
  | { readonly intact: false; readonly problem: 'changed' | 'missing' | 'reordered'; readonly seq: number };

/**
 * Checks a desk's entries, in the order of their `seq`, from `after` on; `head`, noted earlier, shows a cut tail too.
 * Long chains are checked page by page: the head of one page is the `after` of the next.
 */
export function verifyChain(
  entries: readonly AuditEntry[],
  auditKey: string,
  { after = CHAIN_START, head }: { readonly after?: ChainHead; readonly head?: ChainHead } = {},
): ChainReport {
  const follows = (entry: AuditEntry, before: ChainHead): boolean =>
    entry.previousHash === before.hash && entry.hash === entryHash({ ...entry, seq: before.seq + 1 }, auditKey);
  const broken = (problem: 'changed' | 'missing' | 'reordered', seq: number): ChainReport => ({
    intact: false,
    problem,
    seq,
  });

  let last = after;
  for (const entry of entries) {
    const seq = last.seq + 1;
    if (entry.seq !== seq || !follows(entry, last)) {
      const before = last;
      if (entries.some((other) => follows(other, before))) return broken('reordered', seq);
      return broken(entry.seq > seq ? 'missing' : 'changed', seq);
    }
    last = { seq, hash: entry.hash };
    if (head?.seq === seq && head.hash !== entry.hash) return broken('changed', seq);
  }
  return head !== undefined && head.seq > last.seq ? broken('missing', last.seq + 1) : { intact: true, head: last };
}
