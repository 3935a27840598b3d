import { createHmac } from 'node:crypto';
import type { Sealer } from '../domain/audit';

/**
 * Keyed digests for the audit and for comparing. The prefix keeps them apart from the hashes of audit entries, which
 * begin with a brace: what a person types can never be sealed into one.
 */
export function createSealer(auditKey: string): Sealer {
  return { seal: (text) => createHmac('sha256', auditKey).update(`seal:${text}`).digest('hex') };
}
