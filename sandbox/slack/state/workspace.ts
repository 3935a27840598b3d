import { SlackFailure } from '../failure';
import type { SeedChannel, SeedUser, SeedUserGroup, StandInOptions } from '../settings';
import type { Ids } from './ids';

export interface Channel extends SeedChannel {
  is_im?: boolean;
}

/** Somebody came into a channel or left it. */
export interface MembershipChange {
  type: 'member_joined_channel' | 'member_left_channel';
  channel: string;
  user: string;
}

export interface Workspace {
  readonly team: StandInOptions['team'];
  readonly app: Required<Pick<StandInOptions['app'], 'name' | 'appId' | 'botUserId' | 'botId'>>;
  users: SeedUser[];
  channels: Channel[];
  userGroups: SeedUserGroup[];
  /** Throws `user_not_found`. */
  user(id: string): SeedUser;
  /** Throws `channel_not_found`. */
  channel(id: string): Channel;
  /** The channel as the app sees it: private ones without it do not exist. Throws `channel_not_found`. */
  channelForApp(id: string): Channel;
  /** Throws `no_such_subteam`. */
  userGroup(id: string): SeedUserGroup;
  /** The conversation between the app and one person, made when it is not there yet. */
  directMessage(user: string): Channel;
  join(channel: string, user: string): void;
  leave(channel: string, user: string): void;
  /** Is told of everybody who joins or leaves from now on. */
  onMembership(tell: (change: MembershipChange) => void): void;
}

/** Users, channels and user groups, which a test may change at any time. */
export function createWorkspace(options: StandInOptions, ids: Ids): Workspace {
  const { app: given } = options;
  const app = {
    name: given.name ?? 'Groupkeeper',
    appId: given.appId ?? 'A0STANDIN',
    botUserId: given.botUserId ?? 'U0BOT',
    botId: given.botId ?? 'B0BOT',
  };
  const bot: SeedUser = { id: app.botUserId, name: app.name.toLowerCase(), real_name: app.name, is_bot: true };
  const found = <T>(value: T | undefined, code: string): T => {
    if (value === undefined) throw new SlackFailure(code);
    return value;
  };

  const listeners: ((change: MembershipChange) => void)[] = [];
  const tell = (type: MembershipChange['type'], channel: string, user: string) => {
    for (const listener of listeners) listener({ type, channel, user });
  };

  const workspace: Workspace = {
    team: options.team,
    app,
    users: [...options.users.map((user) => ({ ...user })), bot],
    channels: options.channels.map((channel) => ({
      ...channel,
      members: channel.appIsMember === false ? [...channel.members] : [...channel.members, app.botUserId],
    })),
    userGroups: (options.userGroups ?? []).map((group) => ({ ...group, users: [...group.users] })),
    user: (id) =>
      found(
        workspace.users.find((user) => user.id === id),
        'user_not_found',
      ),
    channel: (id) =>
      found(
        workspace.channels.find((channel) => channel.id === id),
        'channel_not_found',
      ),
    channelForApp(id) {
      const channel = workspace.channel(id);
      if (channel.is_private && !channel.members.includes(app.botUserId)) throw new SlackFailure('channel_not_found');
      return channel;
    },
    userGroup: (id) =>
      found(
        workspace.userGroups.find((group) => group.id === id),
        'no_such_subteam',
      ),
    directMessage(user) {
      const known = workspace.channels.find((channel) => channel.is_im && channel.members.includes(user));
      if (known) return known;
      const { name, id } = workspace.user(user);
      const made: Channel = { id: ids.of('D'), name, members: [id, app.botUserId], is_private: true, is_im: true };
      workspace.channels.push(made);
      return made;
    },
    join(channel, user) {
      const { members } = workspace.channel(channel);
      if (members.includes(user)) return;
      members.push(user);
      tell('member_joined_channel', channel, user);
    },
    leave(channel, user) {
      const left = workspace.channel(channel);
      if (!left.members.includes(user)) return;
      left.members = left.members.filter((member) => member !== user);
      tell('member_left_channel', channel, user);
    },
    onMembership: (listener) => void listeners.push(listener),
  };
  return workspace;
}
