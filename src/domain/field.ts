import type * as z from 'zod';
import type { Texts } from '../texts';

/** How a field is asked for. A surface has one codec for each (Slack: `slack/elements`). */
export type Widget =
  | { readonly kind: 'group' }
  /** Somebody of the workspace, by id. */
  | { readonly kind: 'person' }
  | { readonly kind: 'line'; readonly maxLength: number }
  | { readonly kind: 'paragraph'; readonly maxLength: number }
  | { readonly kind: 'url' }
  /** Ticks among the choices the operation computes from its evidence. */
  | { readonly kind: 'ticks'; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

/** What is left of the typed words once a field has taken its own. */
export interface Taken {
  /** As the widget would hand it over; `undefined` when nothing was typed for this field. */
  readonly value: unknown;
  readonly rest: readonly string[];
}

/** One thing an operation asks for: its label, its widget, its schema and an example that passes the schema. */
export interface Field<T> {
  readonly label: (t: Texts) => string;
  readonly hint?: (t: Texts) => string;
  readonly placeholder?: (t: Texts) => string;
  readonly widget: Widget;
  /** Parses what the widget hands over; its messages are keys of `texts.problems`. */
  readonly schema: z.ZodType<T>;
  readonly example: T;
  /** The example as people type it, where they type something else: a subject for an id. */
  readonly typedExample?: string;
  /** May be left empty in the modal. */
  readonly optional: boolean;
  /** Picks this field's part out of the words typed behind the command. */
  readonly take?: (words: readonly string[]) => Taken;
  /** Holds phone numbers: masked wherever others can read, HMAC beside the mask in the audit. */
  readonly sensitive?: boolean;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type InputOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** Declares a field; the type follows from its schema. */
export const defineField = <T>(field: Field<T>): Field<T> => field;
