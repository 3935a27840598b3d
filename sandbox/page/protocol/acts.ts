import { z } from 'zod';

/** Where a person acts: a message, the view on top, or App Home. */
export const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), channel: z.string(), ts: z.string() }),
  z.strictObject({ kind: z.literal('view'), id: z.string() }),
]);
export type PlaceRef = z.infer<typeof place>;

/** One element of a place, by the ids of its block and its action. */
export const element = z.strictObject({ block: z.string(), action: z.string() });
export type ElementRef = z.infer<typeof element>;

/** What a person puts into a field: text, the value of an option, several of them, or nothing. */
export const fill = z.union([z.string(), z.array(z.string()), z.null()]);
export type FieldFill = z.infer<typeof fill>;

/** What one person does in the page. */
export const act = z.discriminatedUnion('act', [
  /** Types into a channel, or into a thread of it. */
  z.strictObject({
    act: z.literal('type'),
    channel: z.string(),
    text: z.string().min(1),
    thread: z.string().optional(),
  }),
  z.strictObject({ act: z.literal('shortcut'), callbackId: z.string() }),
  z.strictObject({ act: z.literal('open-home') }),
  /** Presses a button, after its confirm dialog if it has one. */
  z.strictObject({ act: z.literal('press'), place, element }),
  /** Fills one field in. Options that the app suggested are named by their value. */
  z.strictObject({ act: z.literal('fill'), place, element, fill }),
  z.strictObject({ act: z.literal('submit'), view: z.string() }),
  z.strictObject({ act: z.literal('close'), view: z.string(), all: z.boolean() }),
]);
export type Act = z.infer<typeof act>;

/** Asks the app for options of a field. */
export const search = z.strictObject({ place, element, query: z.string() });
export type Search = z.infer<typeof search>;

/** What becomes of an act or of something from outside: `problem` says why it could not be done. */
export interface Done {
  readonly problem?: string;
}
