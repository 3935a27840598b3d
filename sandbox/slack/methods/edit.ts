import { z } from 'zod';
import { SlackFailure } from '../failure';
import { wireMessage } from '../people/wire-message';
import type { World } from '../world';
import { readMessage } from './compose';
import { json, method } from './method';

/** A message of the app's own. Throws `channel_not_found`, `message_not_found`, `is_inactive` or `notOwn`. */
function ownMessage(channel: string, ts: string, notOwn: string, world: World) {
  const { id, is_archived } = world.workspace.channelForApp(channel);
  const message = world.messages.find(id, ts);
  if (!message || message.subtype === 'tombstone') throw new SlackFailure('message_not_found');
  if (is_archived) throw new SlackFailure('is_inactive');
  if (message.user !== world.workspace.app.botUserId) throw new SlackFailure(notOwn);
  return message;
}

const address = { channel: z.string().min(1), ts: z.string().min(1) };

export const editMethods = [
  method({
    name: 'chat.update',
    scope: 'chat:write',
    args: z.object({
      ...address,
      text: z.string().optional(),
      blocks: json(z.unknown()).optional(),
      metadata: json(z.record(z.string(), z.unknown())).optional(),
    }),
    run(args, world) {
      const message = ownMessage(args.channel, args.ts, 'cant_update_message', world);
      const clears = args.metadata !== undefined && Object.keys(args.metadata).length === 0;
      const { text, blocks, metadata } = readMessage(clears ? { ...args, metadata: undefined } : args, world);
      world.messages.edit(message, { text, blocks, metadata: clears ? undefined : (metadata ?? message.metadata) });
      return { channel: args.channel, ts: args.ts, text, message: wireMessage(message, world) };
    },
  }),
  method({
    name: 'chat.delete',
    scope: 'chat:write',
    args: z.object(address),
    run(args, world) {
      world.messages.remove(ownMessage(args.channel, args.ts, 'cant_delete_message', world));
      return { channel: args.channel, ts: args.ts };
    },
  }),
  method({
    name: 'chat.getPermalink',
    args: z.object({ channel: z.string().min(1), message_ts: z.string().min(1) }),
    run(args, world) {
      const message = world.messages.find(world.workspace.channelForApp(args.channel).id, args.message_ts);
      if (!message) throw new SlackFailure('message_not_found');
      const thread = message.thread_ts ? `?thread_ts=${message.thread_ts}&cid=${args.channel}` : '';
      const permalink = `${world.origin}/archives/${args.channel}/p${args.message_ts.replace('.', '')}${thread}`;
      return { channel: args.channel, permalink };
    },
  }),
];
