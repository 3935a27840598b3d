import type { ErrorCode, Texts } from '../texts';
import type { Phrase } from '../texts/phrase';

/** What is known of a call that failed: a definite no, provably never sent, or nobody can tell. */
export type Certainty = 'refused' | 'not_sent' | 'unknown';

export interface ErrorFacts {
  readonly cause?: unknown;
  /** The vendor's code, as it came; shown beside our sentence. */
  readonly vendorCode?: string | undefined;
  /** The CAMS RequestId, which the vendor's support asks for. */
  readonly camsRequestId?: string | undefined;
  /** The RAM action that is not allowed, for example `cams:ListChatGroup`. */
  readonly missingRight?: string | undefined;
}

/**
 * An error a person is told about. `code` leads to its sentence and next step in `texts.errors`; the message is for
 * the log and never holds a link, a number or a secret.
 */
export class GroupkeeperError extends Error {
  readonly code: ErrorCode;
  readonly vendorCode: string | undefined;
  readonly camsRequestId: string | undefined;
  readonly missingRight: string | undefined;

  constructor(code: ErrorCode, facts: ErrorFacts = {}) {
    super(facts.vendorCode === undefined ? code : `${code} (${facts.vendorCode})`, { cause: facts.cause });
    this.name = 'GroupkeeperError';
    this.code = code;
    this.vendorCode = facts.vendorCode;
    this.camsRequestId = facts.camsRequestId;
    this.missingRight = facts.missingRight;
  }
}

/** A call to CAMS that did not end well. */
export class CamsError extends GroupkeeperError {
  readonly certainty: Certainty;
  /** The same read may succeed in a moment. Writes are never sent again, whatever this says. */
  readonly passing: boolean;

  constructor(code: ErrorCode, facts: ErrorFacts & { readonly certainty: Certainty; readonly passing: boolean }) {
    super(code, facts);
    this.name = 'CamsError';
    this.certainty = facts.certainty;
    this.passing = facts.passing;
  }
}

/** What is kept and shown of an error. */
export interface Failure {
  readonly code: ErrorCode;
  readonly vendorCode?: string | undefined;
  readonly camsRequestId?: string | undefined;
  readonly missingRight?: string | undefined;
}

/** Turns anything thrown into what may be kept and shown; what is not ours becomes `unexpected`. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof GroupkeeperError)) return { code: 'unexpected' };
  const { code, vendorCode, camsRequestId, missingRight } = error;
  return { code, vendorCode, camsRequestId, missingRight };
}

/** What a person is told of a failure. */
export interface Explanation {
  readonly sentence: string;
  /** Why this usually happens. */
  readonly cause: string;
  /** The next step, and who can take it. */
  readonly next: string;
  /** The vendor's code and RequestId; empty when there are none. */
  readonly trace: Phrase;
}

/** Sentence, cause, next step and trace of a failure: the one place where errors become words. */
export function explain(failure: Failure, t: Texts): Explanation {
  const { sentence, cause, next, who } = t.errors[failure.code];
  const step = typeof next === 'string' ? next : next(failure.missingRight);
  return {
    sentence,
    cause,
    next: t.errorNext(who, step, failure.camsRequestId !== undefined),
    trace: t.errorTrace(failure.vendorCode, failure.camsRequestId),
  };
}

/** An explanation as lines, one below the other. */
export function explanationLines(failure: Failure, t: Texts): Phrase[] {
  const { sentence, cause, next, trace } = explain(failure, t);
  return [[t.sentences([sentence, cause])], [next], ...(trace.length === 0 ? [] : [trace])];
}
