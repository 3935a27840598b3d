import * as z from 'zod';
import { limits } from '../limits';

/** A plain_text object of 1 to `max` characters. */
export const plainText = (max: number = limits.text) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });

/** A mrkdwn object of 1 to `max` characters. */
export const mrkdwn = (max: number = limits.text) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });

/** Either kind of text object. */
export const anyText = (max: number = limits.text) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

/** A block_id, action_id and the like. */
export const identifier = z.string().min(1).max(limits.id);

/** A web address Slack would accept in a button or an image. */
export const address = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => URL.canParse(value), 'must be a valid URL');

export type PlainText = z.infer<ReturnType<typeof plainText>>;
export type AnyText = z.infer<ReturnType<typeof anyText>>;
