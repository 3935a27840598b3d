import type { WebClient } from '@slack/web-api';
import { PostingError } from '../../domain/ports/poster';
import type { MessageRef } from '../../domain/request';
import type { Message } from '../blocks/message';
import { checkMessage, type Problem } from '../check-payload';
import { blocksRefused, plainMessage } from './fallback';
import type { Limiter } from './limiter';
import { postMetadata } from './metadata';
import { toPostingError } from './posting-error';

/** The delivery client: it neither repeats a call nor waits for a rate limit, and it has a timeout. */
export interface SendDeps {
  readonly client: WebClient;
  readonly limiter: Limiter;
  /** Told what Slack would refuse in a message, before it is sent all the same. */
  readonly onProblem: (problems: readonly Problem[], what: string) => void;
}

export interface PostPlace {
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly postId?: string | undefined;
}

/** Bare addresses in outside text become no links; nothing is unfurled. */
const QUIET = { parse: 'none', unfurl_links: false, unfurl_media: false } as const;

/** Posts a message. Throws PostingError. */
export async function post(deps: SendDeps, place: PostPlace, message: Message): Promise<MessageRef> {
  const { channel, thread, postId } = place;
  const metadata = postId === undefined ? {} : { metadata: postMetadata(postId) };
  return send(deps, { budget: channel, what: 'post', who: postId }, { ...message, ...metadata }, async (shown) => {
    const threaded = thread === undefined ? {} : { thread_ts: thread };
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
