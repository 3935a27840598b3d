import { parseArgs } from 'node:util';
import type { NotedHead } from '../store/verify-audit';

export interface VerifyAuditArgs {
  readonly desk: string | undefined;
  readonly heads: readonly NotedHead[];
}

/** As a daily line says it; a hash cut shorter than that could be met by chance or by trying. */
const HEAD = /^([1-9]\d{0,15}):([0-9a-f]{32,64})$/;

/** What `verify-audit` is asked for; `undefined` when it was not understood. */
export function readVerifyAuditArgs(args: readonly string[]): VerifyAuditArgs | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { desk: { type: 'string' }, head: { type: 'string', multiple: true, default: [] } },
    });
    const heads = values.head.flatMap((each) => {
      const [, seq, hash] = HEAD.exec(each) ?? [];
      return seq === undefined || hash === undefined ? [] : [{ seq: Number(seq), hash }];
    });
    return heads.length === values.head.length ? { desk: values.desk, heads } : undefined;
  } catch {
    return undefined;
  }
}
