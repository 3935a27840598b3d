import type { Evidence, RawInput } from './operation';

/**
 * A modal somebody has open: what was read when it was filled. The view itself carries only the draft's id, so nothing
 * in it can be forged; one draft makes at most one request.
 */
export interface Draft {
  readonly id: string;
  readonly personId: string;
  readonly operation: string;
  /** Where the answer goes; absent until the person picked a desk. */
  readonly deskId: string | undefined;
  readonly groupId: string | undefined;
  /** What the modal showed; the request's first revision. */
  readonly evidence: Evidence | undefined;
  /** Typed words already understood, raw, by field name. */
  readonly prefill: RawInput;
  /** The request this draft became. */
  readonly requestId: string | undefined;
  readonly createdAt: number;
}
