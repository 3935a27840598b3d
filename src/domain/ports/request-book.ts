import type { Request } from '../request';

/** Requests of one desk, for reading. Newest first. */
export interface RequestBook {
  pending(): Promise<readonly Request[]>;
  /** Whatever became of them; of one group, or of all. `index` counts from 1. */
  history(query: { readonly groupId?: string | undefined; readonly index: number; readonly size: number }): Promise<{
    readonly items: readonly Request[];
    readonly total: number;
  }>;
}
