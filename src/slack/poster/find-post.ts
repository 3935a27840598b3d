import type { WebClient } from '@slack/web-api';
import * as z from 'zod';
import { seconds } from '../../domain/clock';
import { PostingError } from '../../domain/ports/poster';
import type { MessageRef } from '../../domain/request';
import { EVENT_TYPE } from './metadata';
import { toPostingError } from './posting-error';

const PAGE = 200;
/** Beyond this many pages it cannot be told whether the post is there. */
const PAGES = 10;
/** Slack's clock and ours may differ. */
const SKEW = seconds(60);

const history = z.object({
  messages: z.array(z.object({ ts: z.string(), metadata: z.unknown().optional() })).default([]),
  response_metadata: z.object({ next_cursor: z.string().default('') }).default({ next_cursor: '' }),
});
const ours = z.object({ event_type: z.literal(EVENT_TYPE), event_payload: z.object({ post_id: z.string() }) });

interface Where {
  readonly channel: string;
  readonly thread: MessageRef | undefined;
  readonly postId: string;
  /** Unix ms; older messages are not looked at. */
  readonly since: number;
}

/** Looks through a channel or a thread for a post of ours. Throws PostingError `later` when Slack does not answer. */
export async function findPost(client: WebClient, where: Where): Promise<MessageRef | 'absent' | 'refused'> {
  let cursor = '';
  for (let page = 0; page < PAGES; page += 1) {
    const read = await readPage(client, where, cursor);
    if (read === 'refused') return 'refused';
    const found = read.messages.find((each) => postIdOf(each.metadata) === where.postId);
    if (found !== undefined) return { channel: where.channel, ts: found.ts };
    cursor = read.response_metadata.next_cursor;
    if (cursor === '') return 'absent';
  }
  return 'refused';
}

async function readPage(client: WebClient, { channel, thread, since }: Where, cursor: string) {
  const query = {
    channel,
    oldest: String(Math.max(0, since - SKEW) / 1000),
    include_all_metadata: true,
    limit: PAGE,
    ...(cursor === '' ? {} : { cursor }),
  };
  try {
    const reply = await (thread === undefined
      ? client.conversations.history(query)
      : client.conversations.replies({ ...query, ts: thread.ts }));
    return history.parse(reply);
  } catch (error) {
    const { kind, reason, retryAfterMs } = toPostingError(error);
    if (kind === 'permanent') return 'refused';
    throw new PostingError('later', reason, retryAfterMs);
  }
}

function postIdOf(metadata: unknown): string | undefined {
  const parsed = ours.safeParse(metadata);
  return parsed.success ? parsed.data.event_payload.post_id : undefined;
}
