import { GroupkeeperError } from '../domain/errors';

/** The database cannot do its work: not reachable, full, read-only, locked, or another process has it. */
export class StoreError extends GroupkeeperError {
  constructor(
    code: 'store_in_use' | 'store_unavailable' | 'store_unsure' | 'store_outdated' | 'audit_key_unusable',
    facts: { readonly cause?: unknown; readonly vendorCode?: string | undefined } = {},
  ) {
    super(code, facts);
    this.name = 'StoreError';
  }
}

/** The `code` that Node, SQLite and PostgreSQL put on their errors. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code !== '' ? error.code : undefined;
}
