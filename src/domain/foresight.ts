import type { Texts } from '../texts';
import type { Phrase } from '../texts/phrase';
import { minutes } from './clock';
import type { Fields, InputOf } from './field';
import type { Evidence, RawInput, WriteOperation } from './operation';

/** How long after it succeeded a request can be undone from its card, in ms; `texts.finality` says the same. */
export const UNDO_FOR = minutes(30);

/** The request of ours that made the link a group has. */
export interface LinkOrigin {
  /** Who had asked for it. */
  readonly by: string;
  /** How old the link was when it was looked at, in ms. */
  readonly age: number;
}

/** Whether something can be undone, and how: a key of `texts.finality`. */
export type Finality = keyof Texts['finality'];

/** An undo's form: what is filled in otherwise than it is now, and what the person should know about it. */
export interface UndoForm {
  /** Raw values by field name; empty when nothing can be put back. */
  readonly values: RawInput;
  readonly notes: readonly string[];
}

/** What a write says before it happens. Input may be incomplete while a form is being filled. */
export interface ForesightSpec<F extends Fields, E extends Evidence> {
  /** What will happen, a line each. `origin` is there when a request of ours made the present link. */
  readonly consequences: (evidence: E, input: Partial<InputOf<F>>, t: Texts, origin?: LinkOrigin) => readonly Phrase[];
  /** Evidence is absent in a form that is about no group yet. */
  readonly finality: (evidence: E | undefined, input: Partial<InputOf<F>>) => Finality;
  /** The fingerprint of the link the evidence shows. */
  readonly presentLink?: (evidence: E) => string | undefined;
  /** What people usually want besides: a tick in the form makes it a second request of its own. */
  readonly together?: {
    readonly operation: WriteOperation;
    readonly label: (t: Texts) => string;
    /** The evidence of the second request, from the same look at the group; `undefined` where there is nothing to do. */
    readonly evidence: (evidence: E) => Evidence | undefined;
    readonly input: (input: InputOf<F>) => RawInput;
  };
  /** How a request that succeeded is put back: by a further request of the same operation. */
  readonly undo?: {
    /** Did it do anything that can be put back? */
    readonly possible: (input: InputOf<F>, before: E) => boolean;
    readonly form: (run: { readonly input: InputOf<F>; readonly before: E; readonly now: E }, t: Texts) => UndoForm;
  };
}

/** The same with its types erased. */
export interface Foresight {
  consequences(evidence: Evidence, input: RawInput, t: Texts, origin?: LinkOrigin): readonly Phrase[];
  finality(evidence: Evidence | undefined, input: RawInput): Finality;
  presentLink(evidence: Evidence): string | undefined;
  readonly together:
    | {
        readonly operation: WriteOperation;
        readonly label: (t: Texts) => string;
        evidence(evidence: Evidence): Evidence | undefined;
        input(input: RawInput): RawInput;
      }
    | undefined;
  readonly undo:
    | {
        possible(input: RawInput, before: Evidence): boolean;
        form(run: { input: RawInput; before: Evidence; now: Evidence }, t: Texts): UndoForm;
      }
    | undefined;
}
