/** Which requests of a desk; what is left out narrows nothing. */
export interface HistoryFilter {
  readonly groupId?: string | undefined;
  readonly requesterId?: string | undefined;
  /** Asked at this moment or later, Unix ms. */
  readonly since?: number | undefined;
}

/** So many requests are counted and turned over in pages; of more it is only said that there are more. */
export const COUNTED = 1000;
