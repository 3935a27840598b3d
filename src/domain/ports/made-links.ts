/** The links that requests of a desk made, told apart by fingerprint. */
export interface MadeLinkTable {
  /** Adds nothing when this link was added before. */
  add(link: {
    readonly deskId: string;
    readonly fingerprint: string;
    readonly requestId: string;
    readonly at: number;
  }): Promise<void>;
  /** Who asked for the link with this fingerprint, and when it was made, Unix ms. */
  find(deskId: string, fingerprint: string): Promise<{ readonly by: string; readonly at: number } | undefined>;
}
