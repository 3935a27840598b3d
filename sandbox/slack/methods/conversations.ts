import { z } from 'zod';
import { SlackFailure } from '../failure';
import { kindOf, typeNames, wireChannel } from '../people/wire-channel';
import type { Channel } from '../state/workspace';
import type { World } from '../world';
import { flag, method, page, pageSize, requireScope } from './method';

/** A channel the app may read with `<kind>:<what>`. Throws `channel_not_found` or `missing_scope`. */
export function readable(id: string, what: 'read' | 'history', world: World): Channel {
  const channel = world.workspace.channelForApp(id);
  requireScope(world, `${kindOf(channel)}:${what}`);
  return channel;
}

/** The conversation with one person. Throws `users_list_not_supplied`, `user_not_found` or `user_disabled`. */
function openWith(users: string | undefined, world: World): Channel {
  if (users === undefined) throw new SlackFailure('users_list_not_supplied');
  if (users.includes(',')) requireScope(world, 'mpim:write');
  const { id, deleted } = world.workspace.user(users);
  if (deleted) throw new SlackFailure('user_disabled');
  if (id === world.workspace.app.botUserId) throw new SlackFailure('user_not_found');
  return world.workspace.directMessage(id);
}

/** Throws `channel_not_found` or `method_not_supported_for_channel_type`. */
function openAgain(id: string, world: World): Channel {
  const channel = world.workspace.channelForApp(id);
  if (!channel.is_im) throw new SlackFailure('method_not_supported_for_channel_type');
  return channel;
}

const listing = { types: z.string().default('public_channel'), exclude_archived: flag };

/** The channels of these types the app may know of. Throws `missing_scope`. */
function known({ types, exclude_archived }: { types: string; exclude_archived?: boolean | undefined }, world: World) {
  const wanted = types.split(',').map((type) => type.trim());
  for (const kind of ['channels', 'groups', 'im'] as const)
    if (wanted.includes(typeNames[kind])) requireScope(world, `${kind}:read`);
  const { botUserId } = world.workspace.app;
  return world.workspace.channels.filter(
    (channel) =>
      wanted.includes(typeNames[kindOf(channel)]) &&
      !(channel.is_private && !channel.members.includes(botUserId)) &&
      !(exclude_archived && channel.is_archived),
  );
}

const paging = { limit: pageSize, cursor: z.string().optional() };

export const conversationMethods = [
  method({
    name: 'conversations.info',
    args: z.object({ channel: z.string().min(1), include_locale: flag, include_num_members: flag }),
    run: (args, world) => ({ channel: wireChannel(readable(args.channel, 'read', world), world) }),
  }),
  method({
    name: 'conversations.members',
    args: z.object({ channel: z.string().min(1), ...paging }),
    run(args, world) {
      const { items, response_metadata } = page(readable(args.channel, 'read', world).members, args.limit, args.cursor);
      return { members: items, response_metadata };
    },
  }),
  method({
    name: 'conversations.open',
    scope: 'im:write',
    args: z.object({ users: z.string().min(1).optional(), channel: z.string().min(1).optional(), return_im: flag }),
    run(args, world) {
      const { id } = args.channel ? openAgain(args.channel, world) : openWith(args.users, world);
      return { channel: { id } };
    },
  }),
  method({
    name: 'conversations.list',
    args: z.object({ ...listing, ...paging }),
    run(args, world) {
      const { items, response_metadata } = page(known(args, world), args.limit, args.cursor);
      return { channels: items.map((channel) => wireChannel(channel, world)), response_metadata };
    },
  }),
  method({
    name: 'users.conversations',
    args: z.object({ user: z.string().optional(), ...listing, ...paging }),
    run(args, world) {
      const all = known(args, world);
      const { id } = world.workspace.user(args.user ?? world.workspace.app.botUserId);
      const mine = all.filter((channel) => channel.members.includes(id));
      const { items, response_metadata } = page(mine, args.limit, args.cursor);
      return { channels: items.map((channel) => wireChannel(channel, world)), response_metadata };
    },
  }),
];
