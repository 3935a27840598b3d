import type { AuditLine } from '../audit-line';
import type { LinkOrigin } from '../foresight';
import type { Need } from '../need';
import type { Note } from '../note';
import type { Difference, Effect, Evidence, WriteOperation } from '../operation';
import type { Decision, MessageRef, Request } from '../request';

/** All a surface needs to show a request's card. */
export interface Card {
  readonly request: Request;
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

/** Puts what the core has to say in front of people. Every method throws PostingError. */
export interface Poster {
  /** `postId` goes into the message's metadata, so that the post is recognised when it is looked for. */
  /** `repeated` marks a post that may stand there already. */
  postCard(card: Card, postId: string, repeated?: boolean): Promise<MessageRef>;
  editCard(card: Card, ref: MessageRef): Promise<void>;
  postNote(card: Card, note: Note, thread: MessageRef, postId: string, repeated: boolean): Promise<MessageRef>;
  /** How a desk's audit stands; the line's id goes into the metadata. */
  postAuditLine(channel: string, line: AuditLine, repeated: boolean): Promise<MessageRef>;
  /** Looks for a post whose reply was lost; `'refused'` when the history cannot be read. */
  findPost(
    channel: string,
    thread: MessageRef | undefined,
    postId: string,
    since: number,
  ): Promise<MessageRef | 'absent' | 'refused'>;
  /** Tells the requester alone that the channel could not be told. */
  tellRequester(card: Card, reason: string): Promise<void>;
}
