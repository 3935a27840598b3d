/** A WhatsApp group holds at most 8 participants besides the business (doc, meta). */
export const MAX_PARTICIPANTS = 8;
/** Groups of one business number (doc). */
export const MAX_GROUPS = 10_000;

export interface Group {
  readonly groupId: string;
  readonly businessNumber: string;
  /** Rises with each group made: the newest is listed first. */
  readonly serial: number;
  subject: string;
  description: string | null;
  picture: string | null;
  link: string | null;
  /** In the order they joined. */
  participants: string[];
  /** Numbers that were removed and can never rejoin. */
  removed: Set<string>;
  status: string;
  /** Updates accepted and not yet done, and the status to go back to after the last of them. */
  updating?: { pending: number; before: string };
  /** Unix ms. */
  modifiedAt: number;
}
