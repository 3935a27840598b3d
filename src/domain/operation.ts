import type * as z from 'zod';
import type { Texts } from '../texts';
import type { Answer } from './answer';
import type { Fields, InputOf } from './field';
import type { Foresight, ForesightSpec } from './foresight';
import type { Cams, CamsReadAction, CamsWriteAction } from './ports/cams';
import type { Directory } from './ports/directory';
import type { RequestBook } from './ports/request-book';
import type { Removal } from './removal';
import type { MessageRef } from './request';
import type { Sheet } from './sheet';

/** Typed and stored input before its schema has seen it. */
export type RawInput = Readonly<Record<string, unknown>>;
/** What the group looked like; JSON, without links. */
export type Evidence = Readonly<Record<string, unknown>>;

/** `destructive` needs an approver; `change` is approved by policy. */
export type Effect = 'change' | 'destructive';

/** What a write is about: at most one unsettled attempt for each target. */
export type Target =
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'new'; readonly subject: string };

/** One thing a write was to do, for everybody to read: masks, never numbers or links. */
export interface Piece {
  readonly what: keyof Texts['group']['labels'];
  readonly value: string;
}

/** What settling found. */
export interface Settled {
  readonly kind: 'applied' | 'not_applied' | 'partial' | 'in_progress' | 'cannot_tell';
  readonly done: readonly Piece[];
  readonly missing: readonly Piece[];
  /** The group a create made. */
  readonly madeId?: string;
  /** The fingerprint of the link it made. */
  readonly madeLink?: string;
  /** Why it cannot be told, when there is more to say than the general sentence. A key of `texts.doubts`. */
  readonly doubt?: keyof Texts['doubts'];
}

/** What a write answered, as far as it may be kept: no link, no number. */
export interface Reply {
  readonly camsRequestId: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The words of one operation in one language. */
export interface OperationWords {
  /** Modal title, ≤ 24 characters. */
  readonly title: string;
  /** One sentence for help and README. */
  readonly summary: string;
  /** Submit button of the modal, ≤ 24 characters. */
  readonly submit: string;
}

export interface WriteWords extends OperationWords {
  /** Card heading for an effect, for example "Remove members", "Rotate invite link". */
  readonly heading: (effect: Effect) => string;
  /** The confirming button for an effect, with its verb: "Confirm removal". */
  readonly confirm: (effect: Effect) => string;
  /** What is said when it was read back: "The group was deleted." */
  readonly succeeded: string;
  /** …when it provably did not happen: "The group was not deleted." */
  readonly failed: string;
  /** …when some of it happened. */
  readonly partial: string;
}

/** A line of before → after on the card. */
export interface Difference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A problem with an input, for the person who typed it: field name → sentence. */
export type Problems = Readonly<Record<string, string>>;

/** What an evidence shows of itself to a person, label → value: "before" and "now" on a card whose group changed. */
export type Portrait = Readonly<Record<string, string>>;

/** For whom an answer is put together, and when. */
export interface Reader {
  /** Unix ms. */
  readonly now: number;
  /** IANA zone; UTC is taken where it is not known. */
  readonly timeZone: string | undefined;
  readonly locale: string | undefined;
  /** The address under which a message is opened; `undefined` where none is known. */
  readonly linkTo: (message: MessageRef) => string | undefined;
}

export interface ReadContext {
  readonly directory: Directory;
  readonly requests: RequestBook;
  /** All there are: a request is called what its operation calls it. */
  readonly operations: readonly Operation[];
  readonly t: Texts;
  readonly reader: Reader;
  /** 1-based page asked for. */
  readonly page: number;
}

export interface SheetContext extends Omit<ReadContext, 'page'> {
  /** Whether phone numbers may be in it as they are; else they are masked. */
  readonly fullNumbers: boolean;
}

interface Declaration<F extends Fields> {
  /** What people type behind the command, for example `link create`. Unique. */
  readonly name: string;
  readonly fields: F;
  /** Field names in the order in which they take their part of the typed words. */
  readonly typed: readonly (keyof F & string)[];
}

/** How a write is declared. The functions get parsed input and evidence; none of them writes but `execute`. */
export interface WriteSpec<F extends Fields, E extends Evidence> extends Declaration<F>, ForesightSpec<F, E> {
  readonly words: (t: Texts) => WriteWords;
  /** The one CAMS action `execute` calls, exactly once. */
  readonly action: CamsWriteAction;
  /** The CAMS actions `inspect` and `settle` read with. */
  readonly reads: readonly CamsReadAction[];
  /** The latest time settling may take, in ms, before the outcome is `unknown`. */
  readonly settleWithin: number;
  /** Parses evidence that comes back from the store. */
  readonly evidence: z.ZodType<E>;
  readonly target: (input: InputOf<F>) => Target;
  /** Reads the group straight from CAMS, never from a cache; `undefined` when it is gone. Input may be incomplete when a modal is filled: only what `target` needs is sure. */
  readonly inspect: (target: Target, deps: { readonly directory: Directory }) => Promise<E | undefined>;
  readonly effect: (evidence: E) => Effect;
  /** The effects it can have, for menus and help, which know no evidence. Both when left out. */
  readonly effects?: readonly Effect[];
  /** The group's name for cards and history. */
  readonly subject: (evidence: E, input: InputOf<F>) => string;
  /** Given the evidence it is shown `beside`, whatever differs between the two shows. */
  readonly portrait: (evidence: E, t: Texts, beside?: E) => Portrait;
  /** What the modal is filled with, from the group as it is. */
  readonly prefill?: (evidence: E) => Partial<InputOf<F>>;
  /** The choices of `ticks` fields, by field name; `value` is what the field holds, `label` what people read. */
  readonly choices?: (
    evidence: E,
  ) => Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;
  /** What the schema cannot know: "nothing changed", "not a member". Empty when all is well. */
  readonly check?: (input: InputOf<F>, evidence: E, t: Texts) => Problems;
  /** Before → after lines for the card. */
  readonly differences?: (evidence: E, input: InputOf<F>, t: Texts) => readonly Difference[];
  /** The address of a picture that CAMS is to fetch: Groupkeeper looks at it first, and nothing is sent when it is no good. */
  readonly picture?: (input: InputOf<F>, evidence: E) => string | undefined;
  /** Makes exactly one call of `action`. */
  readonly execute: (
    run: { readonly input: InputOf<F>; readonly evidence: E },
    deps: { readonly cams: Cams },
  ) => Promise<Reply>;
  /** Finds out by reading what an attempt did. `reply` is absent when it was lost. */
  readonly settle: (
    run: { readonly input: InputOf<F>; readonly evidence: E; readonly reply: Reply | undefined },
    deps: { readonly directory: Directory },
  ) => Promise<Settled>;
  /** What it removes from the group: so many members, or all of it; nothing when left out. Much of it takes two approvers. */
  readonly removes?: (input: InputOf<F>) => Removal;
  /** Secrets the approver may have shown before confirming. */
  readonly reveals?: (evidence: E) => readonly ('link' | 'numbers')[];
  /** Secrets that are there once it succeeded: a new link. */
  readonly revealsWhenDone?: readonly ('link' | 'numbers')[];
}

export interface ReadSpec<F extends Fields> extends Declaration<F> {
  readonly words: (t: Texts) => OperationWords;
  readonly reads: readonly CamsReadAction[];
  readonly answer: (input: InputOf<F>, context: ReadContext) => Promise<Answer>;
  /** The whole answer as rows, for an answer that says it has one. */
  readonly sheet?: (input: InputOf<F>, context: SheetContext) => Sheet;
}

/** A write with its types erased: raw input and evidence are parsed again at each door. */
export interface WriteOperation extends Foresight {
  readonly kind: 'write';
  readonly name: string;
  readonly action: CamsWriteAction;
  readonly reads: readonly CamsReadAction[];
  readonly fields: Fields;
  readonly typed: readonly string[];
  readonly settleWithin: number;
  readonly example: RawInput;
  words(t: Texts): WriteWords;
  target(input: RawInput): Target;
  inspect(target: Target, deps: { readonly directory: Directory }): Promise<Evidence | undefined>;
  effect(evidence: Evidence): Effect;
  readonly effects: readonly Effect[];
  subject(evidence: Evidence, input: RawInput): string;
  portrait(evidence: Evidence, t: Texts, beside?: Evidence): Portrait;
  prefill(evidence: Evidence): RawInput;
  choices(evidence: Evidence): Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;
  check(input: RawInput, evidence: Evidence, t: Texts): Problems;
  differences(evidence: Evidence, input: RawInput, t: Texts): readonly Difference[];
  picture(input: RawInput, evidence: Evidence): string | undefined;
  removes(input: RawInput): Removal;
  execute(run: { input: RawInput; evidence: Evidence }, deps: { readonly cams: Cams }): Promise<Reply>;
  settle(
    run: { input: RawInput; evidence: Evidence; reply: Reply | undefined },
    deps: { readonly directory: Directory },
  ): Promise<Settled>;
  reveals(evidence: Evidence): readonly ('link' | 'numbers')[];
  readonly revealsWhenDone: readonly ('link' | 'numbers')[];
}

export interface ReadOperation {
  readonly kind: 'read';
  readonly name: string;
  readonly reads: readonly CamsReadAction[];
  readonly fields: Fields;
  readonly typed: readonly string[];
  readonly example: RawInput;
  words(t: Texts): OperationWords;
  answer(input: RawInput, context: ReadContext): Promise<Answer>;
  sheet(input: RawInput, context: SheetContext): Sheet | undefined;
}

export type Operation = WriteOperation | ReadOperation;
