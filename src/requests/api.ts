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
  /** The same person asked the same within the last 60 s; nothing was written. */
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

/** The life of requests, for the surfaces that show them. */
export interface Requests {
  /** Writes request, first revision, audit, outbox and jobs in one transaction; returns only after it. */
  submit(submission: Submission): Promise<Submitted>;
  /** One click: state first, then policy as it is now, then one conditional update. Reads nothing from CAMS. */
  decide(click: { readonly token: string; readonly personId: string }): Promise<Decided>;
  /** Which request at a desk made the link that an evidence read just now shows. */
  linkOrigin(operation: WriteOperation, deskId: string, evidence: Evidence): Promise<LinkOrigin | undefined>;
  /** What the card of a request shows now. Mints no tokens. */
  card(requestId: string): Promise<Card | undefined>;
}

/** A failure as a request's outcome keeps it, for those who show it. */
export type { Failure };
