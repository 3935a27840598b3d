import type { Desk } from '../domain/desk';
import type { Failure } from '../domain/errors';
import type { LinkOrigin } from '../domain/foresight';
import type { Evidence, RawInput, WriteOperation } from '../domain/operation';
import type { Person } from '../domain/person';
import type { Refusal } from '../domain/policy';
import type { Card } from '../domain/ports/poster';
import type { Decision, Request } from '../domain/request';

/** A modal handed in: parsed and checked input, and the evidence its modal showed. */
export interface Submission {
  readonly desk: Desk;
  readonly operation: WriteOperation;
  readonly input: RawInput;
  readonly evidence: Evidence;
  readonly requester: Person;
  /** One draft makes one request: handed in again, the same request is answered. */
  readonly draftId: string;
  /** The person saw that they asked the same a moment ago, and wants it again. */
  readonly askAnyway: boolean;
}

export type Submitted =
  | { readonly kind: 'submitted'; readonly request: Request }
  /** The same person asked the same within the last 60 s, and it did something or still may; nothing was written. */
  | { readonly kind: 'asked_before'; readonly earlier: Request }
  /** The group is no group of this desk. */
  | { readonly kind: 'group_gone' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What came of a click; every kind has a sentence for the person who clicked, if only "done". */
export type Decided =
  | { readonly kind: 'done'; readonly decision: Decision; readonly request: Request }
  /** The vote counts, but more approvers are needed. */
  | { readonly kind: 'voted'; readonly request: Request; readonly votes: number; readonly needed: number }
  | { readonly kind: 'voted_before'; readonly request: Request; readonly votes: number; readonly needed: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly request: Request }
  /** Somebody or something was first: `request` says what it is by now and who decided. */
  | { readonly kind: 'too_late'; readonly request: Request }
  /** The button belongs to an earlier revision. */
  | { readonly kind: 'old_card'; readonly request: Request }
  /** No such token. */
  | { readonly kind: 'unknown_button' };

/** One of a person's own requests, and the token with which they withdraw it while that can be done. */
export interface OwnRequest {
  readonly request: Request;
  readonly withdraw: string | undefined;
}

/** How many more wait for somebody at a desk than are shown. */
export interface WaitingMore {
  readonly desk: Desk;
  readonly count: number;
}

/** What concerns one person now. */
export interface Overview {
  /** What they may decide and have not voted on, newest first, with the tokens of what they may do. */
  readonly waiting: readonly Card[];
  readonly more: readonly WaitingMore[];
  /** What has not ended first. */
  readonly own: readonly OwnRequest[];
  /** How many requests are pending, by desk id, counted up to one more than `COUNTED`. */
  readonly pending: ReadonlyMap<string, number>;
  /** What ended last at their desks. */
  readonly recent: readonly Request[];
  /** Who confirmed each of those, by request id. */
  readonly voters: ReadonlyMap<string, readonly string[]>;
}

/** The life of requests, for the surfaces that show them. */
export interface Requests {
  /** Writes request, first revision, audit, outbox and jobs in one transaction; returns only after it. */
  submit(submission: Submission): Promise<Submitted>;
  /** One click: state first, then policy as it is now, then one conditional update. Reads nothing from CAMS. */
  decide(click: { readonly token: string; readonly personId: string }): Promise<Decided>;
  /** Which request at a desk made the link that an evidence read just now shows. */
  linkOrigin(operation: WriteOperation, deskId: string, evidence: Evidence): Promise<LinkOrigin | undefined>;
  /** What concerns a person at these desks, each of which they are in. Mints tokens that are good for this person alone. */
  overview(person: Person, desks: readonly Desk[]): Promise<Overview>;
  /** What the card of a request shows now. Mints no tokens. */
  card(requestId: string): Promise<Card | undefined>;
}

/** A failure as a request's outcome keeps it, for those who show it. */
export type { Failure };
