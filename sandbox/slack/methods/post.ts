import { z } from 'zod';
import { SlackFailure } from '../failure';
import { wireMessage } from '../people/wire-message';
import type { Channel } from '../state/workspace';
import type { World } from '../world';
import { readMessage } from './compose';
import { flag, json, method } from './method';
import { posting } from './tiers';

const content = {
  text: z.string().optional(),
  blocks: json(z.unknown()).optional(),
  thread_ts: z.string().optional(),
  unfurl_links: flag,
  unfurl_media: flag,
};

/** The channel the app may write to. Throws `channel_not_found`, `is_archived` or `not_in_channel`. */
export function writable(id: string, world: World): Channel {
  const channel = /^[UW]/.test(id) ? world.workspace.directMessage(id) : world.workspace.channelForApp(id);
  if (channel.is_archived) throw new SlackFailure('is_archived');
  if (!channel.members.includes(world.workspace.app.botUserId)) throw new SlackFailure('not_in_channel');
  return channel;
}

/** The root of the thread a reply goes to. Throws `thread_not_found`. */
export function threadRoot(channel: string, ts: string | undefined, world: World): string | undefined {
  if (ts === undefined) return undefined;
  const parent = world.messages.find(channel, ts);
  if (!parent) throw new SlackFailure('thread_not_found');
  return parent.thread_ts ?? parent.ts;
}

export const postMethods = [
  method({
    name: 'chat.postMessage',
    scope: 'chat:write',
    args: z.object({
      channel: z.string().min(1),
      ...content,
      metadata: json(z.record(z.string(), z.unknown())).optional(),
    }),
    run(args, world) {
      const channel = writable(args.channel, world);
      world.rates.take(`posting ${channel.id}`, posting);
      const message = world.messages.add({
        kind: 'message',
        channel: channel.id,
        user: world.workspace.app.botUserId,
        ...readMessage(args, world),
        thread_ts: threadRoot(channel.id, args.thread_ts, world),
        unfurl_links: args.unfurl_links,
        unfurl_media: args.unfurl_media,
      });
      return { channel: channel.id, ts: message.ts, message: wireMessage(message, world) };
    },
  }),
  method({
    /** In a thread that nobody has answered yet Slack takes it and shows it to nobody. */
    name: 'chat.postEphemeral',
    scope: 'chat:write',
    args: z.object({ channel: z.string().min(1), user: z.string().min(1), ...content }),
    run(args, world) {
      const channel = writable(args.channel, world);
      if (!channel.members.includes(args.user)) throw new SlackFailure('user_not_in_channel');
      const thread_ts = threadRoot(channel.id, args.thread_ts, world);
      const content = readMessage(args, world);
      if (thread_ts !== undefined && world.messages.replies(channel.id, thread_ts).length === 0)
        return { message_ts: world.ids.ts() };
      const message = world.messages.add({
        kind: 'ephemeral',
        channel: channel.id,
        user: world.workspace.app.botUserId,
        visibleTo: args.user,
        ...content,
        thread_ts,
        unfurl_links: args.unfurl_links,
        unfurl_media: args.unfurl_media,
      });
      return { message_ts: message.ts };
    },
  }),
];
