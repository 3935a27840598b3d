import { createHash } from 'node:crypto';
import * as z from 'zod';

const identified = z.object({
  type: z.string().default('command'),
  event_id: z.string().min(1).optional(),
  trigger_id: z.string().min(1).optional(),
});

/** A search changes nothing, and whoever repeats it wants the same answer. */
const HARMLESS: readonly string[] = ['block_suggestion'];

/**
 * What stays the same when Slack delivers the same thing again, whichever way and in whatever envelope: the id of an
 * event, the trigger id of what a person did. `undefined` where neither is there, or a repeat does no harm.
 */
export function deliveryKey(body: unknown): string | undefined {
  const parts = partsOf(body);
  return parts && keyOf(...parts);
}

/** Is it something a person did, with a key of its own? */
export const isAct = (body: unknown): boolean => partsOf(body)?.[0] === 'act';

function partsOf(body: unknown): readonly ['event' | 'act', ...string[]] | undefined {
  const parsed = identified.safeParse(body);
  if (!parsed.success || HARMLESS.includes(parsed.data.type)) return undefined;
  const { type, event_id: eventId, trigger_id: triggerId } = parsed.data;
  if (eventId !== undefined) return ['event', eventId];
  return triggerId === undefined ? undefined : ['act', type, triggerId];
}

/** A signed request: its signature, once verified, stands for its time and every byte of its body. */
export const signedKey = (signature: string): string => keyOf('signed', signature);

/** A digest: the same length whatever came, and nothing that anybody could use. */
const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
