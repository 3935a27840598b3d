import type { StandInOptions } from '../../../sandbox/slack';

/** A workspace with everybody who may and may not: Dina asks, Raka approves. */
export const workspace: StandInOptions = {
  team: { id: 'T0TEAM', name: 'Toko Bagus', domain: 'toko' },
  users: [
    { id: 'U0DINA', name: 'dina', locale: 'en-GB' },
    { id: 'U0RAKA', name: 'raka' },
    { id: 'U0WAYAN', name: 'wayan' },
    { id: 'U0GUEST', name: 'guest', is_restricted: true },
    { id: 'U0GONE', name: 'gone', deleted: true },
    { id: 'U0BOT', name: 'robot', is_bot: true },
    { id: 'U0OTHER', name: 'other', is_stranger: true, team_id: 'T0OTHER' },
  ],
  channels: [
    { id: 'C0OPS', name: 'ops', members: ['U0DINA', 'U0RAKA', 'U0GUEST', 'U0GONE', 'U0BOT', 'U0OTHER'] },
    { id: 'C0PLAIN', name: 'plain', members: ['U0DINA', 'U0WAYAN'] },
    { id: 'C0EMPTY', name: 'empty', members: ['U0DINA'], appIsMember: false },
    { id: 'C0SHARED', name: 'shared', members: ['U0DINA'], is_ext_shared: true },
  ],
  userGroups: [{ id: 'S0LEADS', handle: 'leads', name: 'Leads', users: ['U0RAKA'] }],
  app: {
    botToken: 'xoxb-test',
    appToken: 'xapp-test',
    signingSecret: 'signing-secret',
    scopes: ['commands', 'chat:write', 'users:read', 'usergroups:read', 'channels:read', 'groups:read'],
    commands: [{ command: '/chatgroup', should_escape: true }],
    shortcuts: [
      { callback_id: 'manage_chat_groups', name: 'Manage chat groups' },
      { callback_id: 'long_gone', name: 'Of an older version' },
    ],
  },
};

/** Every channel but `plain` is a desk. */
export const DESK_CHANNELS = ['C0OPS', 'C0EMPTY', 'C0SHARED'];
