/** Who has App Home open, and up to which audit entry of each desk it is. */
export interface HomeTable {
  /** The person looks at it now, and it is about to be published. */
  open(personId: string, at: number): Promise<void>;
  /** It shows these desks from now on, each as its audit stands now. Asked before anything else about them is read. */
  show(personId: string, deskIds: readonly string[]): Promise<void>;
  /** Takes the turn to publish it; `false` when it was published after `before`. */
  claim(personId: string, at: number, before: number): Promise<boolean>;
  /** Did somebody who sees this desk there open it since? */
  anyOf(deskId: string, since: number): Promise<boolean>;
  /** Whose home, opened since, shows less of this desk than has happened; those published longest ago first. */
  behind(
    deskId: string,
    since: number,
    limit: number,
  ): Promise<readonly { readonly personId: string; readonly publishedAt: number }[]>;
  /** Forgets those opened before `before`. */
  prune(before: number): Promise<void>;
}
