import type { HistoryFilter } from '../history';
import type { Request } from '../request';

/** Requests of one desk, for reading. Newest first. */
export interface RequestBook {
  pending(): Promise<readonly Request[]>;
  /** Whatever became of them. `index` counts from 1; a `total` above `COUNTED` means that there are more than that. */
  history(query: HistoryFilter & { readonly index: number; readonly size: number }): Promise<{
    readonly items: readonly Request[];
    readonly total: number;
  }>;
  /** When the newest were asked, at most `limit` of them. */
  times(filter: HistoryFilter, limit: number): Promise<readonly number[]>;
  /** At most `limit` of them, page by page. */
  all(filter: HistoryFilter, limit: number): AsyncIterable<readonly Request[]>;
  /** The request with this id, or the one whose write CAMS knows by this RequestId. */
  find(reference: string): Promise<Request | undefined>;
  /** Who confirmed the revision each of them stands at, by request id, earliest first. */
  voters(requests: readonly Request[]): Promise<ReadonlyMap<string, readonly string[]>>;
}
