import { z } from 'zod';
import { SlackFailure } from '../failure';
import { wireMessage } from '../people/wire-message';
import type { SlackMessage } from '../state/messages';
import type { World } from '../world';
import { readable } from './conversations';
import { flag, method, page, pageSize } from './method';

const range = {
  channel: z.string().min(1),
  oldest: z.coerce.number().default(0),
  latest: z.coerce.number().default(Number.POSITIVE_INFINITY),
  inclusive: flag,
  include_all_metadata: flag,
  limit: pageSize,
  cursor: z.string().optional(),
};

interface Range {
  oldest: number;
  latest: number;
  inclusive?: boolean | undefined;
}

const within = ({ oldest, latest, inclusive }: Range, ts: number) =>
  inclusive ? ts >= oldest && ts <= latest : ts > oldest && ts < latest;

/** History shows metadata only to who asks for it. */
function wire(message: SlackMessage, metadata: boolean, world: World) {
  const { metadata: kept, ...rest } = wireMessage(message, world);
  return metadata && kept ? { ...rest, metadata: kept } : rest;
}

function readableAsMember(id: string, world: World) {
  const channel = readable(id, 'history', world);
  if (!channel.members.includes(world.workspace.app.botUserId)) throw new SlackFailure('not_in_channel');
  return channel;
}

export const historyMethods = [
  method({
    name: 'conversations.history',
    args: z.object(range),
    run(args, world) {
      const channel = readableAsMember(args.channel, world);
      const roots = world.messages.all
        .filter((m) => m.kind === 'message' && m.channel === channel.id && !m.deleted && m.thread_ts === undefined)
        .filter((m) => within(args, Number(m.ts)))
        .reverse();
      const { items, response_metadata } = page(roots, args.limit, args.cursor);
      const messages = items.map((message) => wire(message, args.include_all_metadata ?? false, world));
      return { messages, has_more: response_metadata.next_cursor !== '', response_metadata };
    },
  }),
  method({
    name: 'conversations.replies',
    args: z.object({ ...range, ts: z.string().min(1) }),
    run(args, world) {
      const channel = readableAsMember(args.channel, world);
      const root = world.messages.find(channel.id, args.ts);
      if (!root) throw new SlackFailure('thread_not_found');
      const replies = world.messages.replies(channel.id, root.ts).filter((m) => within(args, Number(m.ts)));
      const { items, response_metadata } = page([root, ...replies], args.limit, args.cursor);
      const messages = items.map((message) => wire(message, args.include_all_metadata ?? false, world));
      return { messages, has_more: response_metadata.next_cursor !== '', response_metadata };
    },
  }),
];
