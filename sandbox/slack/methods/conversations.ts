import { z } from 'zod';
import { SlackFailure } from '../failure';
import type { Channel } from '../state/workspace';
import type { World } from '../world';
import { flag, method, page, pageSize, requireScope } from './method';

type Kind = 'channels' | 'groups' | 'im';

export const kindOf = (channel: Channel): Kind => {
  if (channel.is_im) return 'im';
  return channel.is_private ? 'groups' : 'channels';
};

const typeNames: Record<Kind, string> = { channels: 'public_channel', groups: 'private_channel', im: 'im' };

export function wireChannel(channel: Channel, world: World) {
  const kind = kindOf(channel);
  const { botUserId } = world.workspace.app;
  if (kind === 'im')
    return {
      id: channel.id,
      is_im: true,
      user: channel.members.find((member) => member !== botUserId),
      is_archived: false,
    };
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: kind === 'channels',
    is_group: kind === 'groups',
    is_im: false,
    is_mpim: false,
    is_private: channel.is_private ?? false,
    is_archived: channel.is_archived ?? false,
    is_general: false,
    is_shared: channel.is_ext_shared ?? false,
    is_ext_shared: channel.is_ext_shared ?? false,
    is_org_shared: false,
    is_pending_ext_shared: false,
    is_member: channel.members.includes(botUserId),
    context_team_id: world.workspace.team.id,
  };
}

/** A channel the app may read with `<kind>:<what>`. Throws `channel_not_found` or `missing_scope`. */
export function readable(id: string, what: 'read' | 'history', world: World): Channel {
  const channel = world.workspace.channelForApp(id);
  requireScope(world, `${kindOf(channel)}:${what}`);
  return channel;
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
    args: z.object({ users: z.string().min(1), return_im: flag }),
    run(args, world) {
      if (args.users.includes(',')) throw new SlackFailure('missing_scope', { needed: 'mpim:write' });
      return { channel: { id: world.workspace.directMessage(args.users).id } };
    },
  }),
  method({
    name: 'users.conversations',
    args: z.object({
      user: z.string().optional(),
      types: z.string().default('public_channel'),
      exclude_archived: flag,
      ...paging,
    }),
    run(args, world) {
      const types = args.types.split(',').map((type) => type.trim());
      for (const kind of ['channels', 'groups', 'im'] as const)
        if (types.includes(typeNames[kind])) requireScope(world, `${kind}:read`);
      const { botUserId } = world.workspace.app;
      const user = args.user ?? botUserId;
      world.workspace.user(user);
      const mine = world.workspace.channels.filter(
        (channel) =>
          types.includes(typeNames[kindOf(channel)]) &&
          channel.members.includes(user) &&
          !(channel.is_private && !channel.members.includes(botUserId)) &&
          !(args.exclude_archived && channel.is_archived),
      );
      const { items, response_metadata } = page(mine, args.limit, args.cursor);
      return { channels: items.map((channel) => wireChannel(channel, world)), response_metadata };
    },
  }),
];
