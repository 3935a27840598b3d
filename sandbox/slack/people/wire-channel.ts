import type { Channel } from '../state/workspace';
import type { World } from '../world';

/** Which scopes a channel falls under. */
export type Kind = 'channels' | 'groups' | 'im';

export const kindOf = (channel: Channel): Kind => {
  if (channel.is_im) return 'im';
  return channel.is_private ? 'groups' : 'channels';
};

/** The kinds as `types` names them. */
export const typeNames: Record<Kind, string> = { channels: 'public_channel', groups: 'private_channel', im: 'im' };

/** A channel as Slack puts it into answers. */
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
