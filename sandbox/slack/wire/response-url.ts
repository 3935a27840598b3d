import { z } from 'zod';
import { SlackFailure } from '../failure';
import { readMessage } from '../methods/compose';
import { threadRoot } from '../methods/post';
import type { Payload } from '../settings';
import type { ResponseTarget } from '../state/response-urls';
import type { World } from '../world';
import type { Answer } from './web-api';

const body = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  thread_ts: z.string().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
});

/** Shows what an app answered to a command or through a response_url. Throws Slack's error for what it would refuse. */
export function respond(given: Payload, { user, channel, original }: ResponseTarget, world: World): void {
  const parsed = body.safeParse(given);
  if (!parsed.success) throw new SlackFailure('invalid_payload');
  const { delete_original, replace_original, response_type, ...content } = parsed.data;
  if (delete_original && original) {
    world.messages.remove(original);
    return;
  }
  const message = readMessage(content, world);
  if (replace_original && original) {
    world.messages.edit(original, { text: message.text, blocks: message.blocks, metadata: original.metadata });
    return;
  }
  world.messages.add({
    kind: response_type === 'in_channel' ? 'message' : 'ephemeral',
    channel,
    user: world.workspace.app.botUserId,
    ...(response_type === 'ephemeral' && { visibleTo: user }),
    ...message,
    thread_ts: threadRoot(channel, content.thread_ts, world),
    unfurl_links: content.unfurl_links,
    unfurl_media: content.unfurl_media,
  });
}

const refusal = (status: number, error: string): Answer => ({ kind: 'reply', status, body: { ok: false, error } });

/** Answers a POST to a response_url. */
export function answerResponseUrl(path: string, given: Payload, world: World): Answer {
  const entry = world.log.add({ direction: 'from-app', name: 'response_url', payload: given });
  const fault = world.faults.take('response_url');
  if (fault?.kind === 'timeout') return { kind: 'silence' };
  if (fault && fault.kind !== 'lost-reply') return refusal(fault.kind === 'ratelimited' ? 429 : 500, 'fault');
  try {
    respond(given, world.responseUrls.use(path), world);
    return fault ? { kind: 'cut' } : { kind: 'reply', status: 200, body: { ok: true } };
  } catch (error) {
    if (!(error instanceof SlackFailure)) throw error;
    entry.error = error.code;
    return refusal(error.code.endsWith('_url') ? 404 : 400, error.code);
  } finally {
    world.activity.changed();
  }
}
