import * as z from 'zod';
import { DECISIONS } from './request';

const failure = z.object({
  code: z.string(),
  vendorCode: z.string().optional(),
  camsRequestId: z.string().optional(),
  missingRight: z.string().optional(),
});

/**
 * What a thread post says, as data: the words are chosen when it is posted, in the desk's language. Nothing secret is
 * in it: masks only.
 */
export const noteSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vote'), by: z.string(), votes: z.number(), needed: z.number() }),
  z.object({ kind: z.literal('confirmed'), by: z.array(z.string()) }),
  z.object({ kind: z.literal('denied'), by: z.string() }),
  z.object({ kind: z.literal('withdrawn'), by: z.string() }),
  z.object({ kind: z.literal('expired'), while: z.enum(['pending', 'approved']) }),
  z.object({ kind: z.literal('stale') }),
  z.object({
    kind: z.literal('changed'),
    revision: z.number(),
    differences: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
    stronger: z.boolean(),
  }),
  z.object({ kind: z.literal('waiting'), forRequest: z.string() }),
  z.object({ kind: z.literal('trouble'), failure, until: z.number() }),
  z.object({ kind: z.literal('accepted'), camsRequestId: z.string() }),
  z.object({ kind: z.literal('checking'), why: z.enum(['reply_lost', 'restarted']), failure: failure.optional() }),
  /** Who may decide is still asked to, for the `nth` time. */
  z.object({ kind: z.literal('reminder'), revision: z.number(), nth: z.number() }),
  z.object({ kind: z.literal('ended') }),
  z.object({ kind: z.literal('said'), by: z.string(), happened: z.boolean() }),
]);
export type Note = z.infer<typeof noteSchema>;

/** What is still owed to Slack. `card` posts the request's card, or edits it to what it is by then. */
export const postSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('card') }),
  z.object({ kind: z.literal('note'), note: noteSchema }),
  /** To the requester alone, when the channel cannot be told. */
  z.object({ kind: z.literal('undeliverable'), reason: z.string() }),
]);
export type Post = z.infer<typeof postSchema>;

export const decisionSchema = z.enum(DECISIONS);
