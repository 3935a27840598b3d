import type { WebClient } from '@slack/web-api';
import { type Clock, seconds } from '../../domain/clock';
import { checkLease, type Outgoing, PostingError } from '../../domain/ports/poster';
import type { MessageRef } from '../../domain/request';
import type { Message } from '../blocks/message';
import { checkMessage, type Problem } from '../check-payload';
import { DELIVERY_TIMEOUT } from '../clients';
import { blocksRefused, plainMessage } from './fallback';
import type { Limiter } from './limiter';
import { postMetadata } from './metadata';
import { toPostingError } from './posting-error';

/** The delivery client: it neither repeats a call nor waits for a rate limit, and it has a timeout. */
export interface SendDeps {
  readonly client: WebClient;
  readonly clock: Clock;
  readonly limiter: Limiter;
  /** Told what Slack would refuse in a message, before it is sent all the same. */
  readonly onProblem: (problems: readonly Problem[], what: string) => void;
}

export interface PostPlace {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** A call is given up after its timeout, and clocks of two machines may differ. */
const ENDS_WITHIN = DELIVERY_TIMEOUT + seconds(5);

/** Bare addresses in outside text become no links; nothing is unfurled. */
const QUIET = { parse: 'none', unfurl_links: false, unfurl_media: false } as const;

/**
 * Posts a message, unless the claim under which it is posted may end before the call does.
 * @param how with an `id`, by which the post can be found
 * @throws PostingError
 */
export async function post(
  deps: SendDeps,
  { channel, thread }: PostPlace,
  message: Message,
  { id, lease }: Pick<Outgoing, 'lease'> & Partial<Outgoing>,
): Promise<MessageRef> {
  const metadata = id === undefined ? {} : { metadata: postMetadata(id) };
  const sending = { budget: channel, what: 'post', who: id };
  return send(deps, sending, { ...message, ...metadata }, async (shown) => {
    const threaded = thread === undefined ? {} : { thread_ts: thread };
    // The last thing before the call: reading, waiting for a turn and another try may have taken long.
    checkLease(lease, deps.clock.now(), ENDS_WITHIN);
    const reply = await deps.client.chat.postMessage({ channel, ...shown, ...QUIET, ...metadata, ...threaded });
    if (reply.ts === undefined) throw new PostingError('lost', 'no_ts');
    return { channel: reply.channel ?? channel, ts: reply.ts };
  });
}

/** Replaces a message of ours: text and blocks, or Slack would drop the blocks. Throws PostingError. */
export async function edit(deps: SendDeps, { channel, ts }: MessageRef, message: Message): Promise<void> {
  await send(deps, { budget: `edit ${channel}`, what: 'edit', who: ts }, message, (shown) =>
    deps.client.chat.update({ channel, ts, text: shown.text, blocks: shown.blocks, parse: 'none' }),
  );
}

interface Sending {
  /** What the rate limit counts together: Slack counts edits apart from posts. */
  readonly budget: string;
  readonly what: string;
  /** What keeps its place among what waits. */
  readonly who: string | undefined;
}

async function send<T>(
  deps: SendDeps,
  { budget, what, who }: Sending,
  message: Message,
  call: (message: Message) => Promise<T>,
): Promise<T> {
  const problems = checkMessage(message);
  if (problems.length > 0) deps.onProblem(problems, what);
  await deps.limiter.turn(budget, who);
  try {
    return await call(message);
  } catch (error) {
    // Not of Slack's making, so no reason to leave the channel alone.
    if (error instanceof PostingError) throw error;
    const failed = toPostingError(error);
    if (failed.retryAfterMs !== undefined) deps.limiter.hold(budget, failed.retryAfterMs, who);
    if (!blocksRefused(failed.reason)) throw failed;
    return await inPlainBlocks(message, call);
  }
}

async function inPlainBlocks<T>(message: Message, call: (message: Message) => Promise<T>): Promise<T> {
  try {
    return await call(plainMessage(message));
  } catch (error) {
    throw toPostingError(error);
  }
}
