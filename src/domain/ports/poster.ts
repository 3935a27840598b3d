import type { AuditLine } from '../audit-line';
import type { LinkOrigin } from '../foresight';
import { type Lease, outlasts } from '../lease';
import type { Need } from '../need';
import type { Note } from '../note';
import type { Difference, Effect, Evidence, WriteOperation } from '../operation';
import type { Decision, MessageRef, Request } from '../request';

/** All a surface needs to show a request's card. */
export interface Card {
  readonly request: Request;
  /** Of the request's desk; absent when that is gone. */
  readonly channelId: string | undefined;
  readonly operation: WriteOperation;
  readonly evidence: Evidence;
  readonly effect: Effect;
  /** What changed in the group since the revision before, "before" beside "now"; empty at the first. */
  readonly changes: readonly Difference[];
  /** Which request made the group's link, where one of ours did. */
  readonly origin?: LinkOrigin | undefined;
  /** Until when it can be undone, Unix ms; absent when it cannot, or no longer. */
  readonly undoUntil?: number | undefined;
  readonly votes: readonly string[];
  /** Whose confirmation it needs while it waits. */
  readonly need: Need;
  /** The decisions its buttons offer, with their tokens; empty when nothing can be decided. */
  readonly tokens: Partial<Readonly<Record<Decision, string>>>;
}

/** All a surface needs to say a note in a request's thread. */
export type Noted = Pick<Card, 'request' | 'operation' | 'votes' | 'need'>;

/** Why a post did not arrive. */
export class PostingError extends Error {
  /** `permanent`: it will never go there. `later`: certainly not posted, try again. `lost`: it may have arrived. */
  readonly kind: 'permanent' | 'later' | 'lost';
  /** Slack's error, for example `not_in_channel`. */
  readonly reason: string;
  readonly retryAfterMs: number | undefined;

  constructor(kind: PostingError['kind'], reason: string, retryAfterMs?: number) {
    super(`${kind}: ${reason}`);
    this.name = 'PostingError';
    this.kind = kind;
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}

/** How a post goes out. */
export interface Outgoing {
  /** Goes into the message's metadata, so that the post is recognised when it is looked for. */
  readonly id: string;
  /** It may stand there already, and says so. */
  readonly repeated: boolean;
  /** The claim under which it is posted: it is begun only while that outlasts the call. */
  readonly lease: Lease;
}

/**
 * Lets nothing begin that could still be under way when another process has claimed the job, and posts the same.
 * @param ms how long it takes at most
 * @throws PostingError `later`, due again at once: under a new claim
 */
export function checkLease(lease: Lease, now: number, ms: number): void {
  if (!outlasts(lease, now, ms)) throw new PostingError('later', 'lease_ended', 0);
}

/** Puts what the core has to say in front of people. Every method throws PostingError. */
export interface Poster {
  postCard(card: Card, how: Outgoing): Promise<MessageRef>;
  editCard(card: Card, ref: MessageRef): Promise<void>;
  postNote(noted: Noted, note: Note, thread: MessageRef, how: Outgoing): Promise<MessageRef>;
  /** How a desk's audit stands. */
  postAuditLine(channel: string, line: AuditLine, how: Outgoing): Promise<MessageRef>;
  /** Looks for a post whose reply was lost; `'refused'` when the history cannot be read. */
  findPost(
    channel: string,
    thread: MessageRef | undefined,
    postId: string,
    since: number,
  ): Promise<MessageRef | 'absent' | 'refused'>;
  /** Tells the requester alone that the channel could not be told. */
  tellRequester(card: Card, reason: string, lease: Lease): Promise<void>;
}
