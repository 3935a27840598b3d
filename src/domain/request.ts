import type { Policy } from './desk';
import type { Failure } from './errors';
import type { Effect, Evidence, RawInput } from './operation';
import type { RequestState } from './request-state';

/** Where a message of ours stands. */
export interface MessageRef {
  readonly channel: string;
  readonly ts: string;
  /** It may stand there a second time: it says so, and goes on saying so when it is edited. */
  readonly repeated?: true | undefined;
}

export interface OutcomePart {
  readonly what: string;
  readonly value: string;
}

/** How a request ended, or, for `unknown`, how far it is known. */
export interface Outcome {
  readonly kind: 'succeeded' | 'partial' | 'failed' | 'unknown';
  /** For everybody to read: masks only. `what` is a key of `texts.group.labels`, so that it reads in any language. */
  readonly done: readonly OutcomePart[];
  readonly missing: readonly OutcomePart[];
  readonly failure?: Failure | undefined;
  readonly doubt?: string | undefined;
  /** The RequestId of the write, once CAMS has answered it. */
  readonly camsRequestId?: string | undefined;
  /** Who said so, when it was not read back. */
  readonly saidBy?: string | undefined;
}

/** One asking of one write operation. */
export interface Request {
  readonly id: string;
  readonly deskId: string;
  /** Name of a write operation. */
  readonly operation: string;
  readonly requesterId: string;
  readonly input: RawInput;
  /** Tells equal inputs apart from others: a digest, not the input. */
  readonly inputDigest: string;
  /** Absent for a create until it succeeded. */
  readonly groupId: string | undefined;
  /** The group's subject when it was asked. */
  readonly subject: string;
  readonly state: RequestState;
  readonly revision: number;
  readonly effect: Effect;
  readonly policy: Policy;
  readonly createdAt: number;
  /** When a pending request expires, Unix ms. */
  readonly expiresAt: number;
  readonly approvedAt: number | undefined;
  /** Who took the last decision: confirmed, denied or withdrew. Absent when policy did. */
  readonly decidedBy: string | undefined;
  readonly endedAt: number | undefined;
  readonly card: MessageRef | undefined;
  readonly outcome: Outcome | undefined;
}

/** One showing of a request's evidence. Tokens and votes belong to a revision and die with it. */
export interface Revision {
  readonly requestId: string;
  readonly revision: number;
  readonly evidence: Evidence;
  readonly effect: Effect;
  readonly createdAt: number;
}

/** One CAMS write, recorded before it is sent. */
export interface Attempt {
  readonly id: string;
  readonly requestId: string;
  readonly revision: number;
  /** What it is about; only one unsettled attempt may hold it. */
  readonly lock: string;
  readonly attemptedAt: number;
  readonly reply:
    | { readonly camsRequestId: string; readonly facts: Readonly<Record<string, string | number>> }
    | undefined;
  readonly failure: Failure | undefined;
  readonly settledAt: number | undefined;
}

/** What a button's token is good for. */
export const DECISIONS = ['confirm', 'deny', 'withdraw', 'happened', 'did_not_happen'] as const;
export type Decision = (typeof DECISIONS)[number];
