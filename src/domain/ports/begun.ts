/** What is owed to Slack, and how far it got. */
export interface Begun {
  readonly id: string;
  /** How many of the posts of it that were begun may have arrived; 0: it certainly does not stand there. */
  readonly begun: number;
}

/** Counts what is begun, so that of two processes that hold the same post one looks before it posts. */
export interface BegunTable {
  /**
   * Counts one more, before it is begun.
   * @returns `false` when another process began it since it was read, or it is owed no more: then nothing was written
   */
  begin(owed: Begun): Promise<boolean>;
  /** What was begun certainly did not arrive. Where another process has begun it since, its count stays. */
  takeBack(owed: Begun): Promise<void>;
}
