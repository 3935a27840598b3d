import { createSlackStandIn, type SlackStandIn, type StandInOptions } from '../../../../../sandbox/slack';
import { afterTest } from './clean-up';

export const scopes = [
  'commands',
  'chat:write',
  'users:read',
  'usergroups:read',
  'channels:read',
  'groups:read',
  'im:write',
  'channels:history',
  'groups:history',
  'files:write',
];

export const seed: StandInOptions = {
  team: { id: 'T0TEAM', name: 'Toko Bagus', domain: 'toko' },
  users: [
    { id: 'U0DINA', name: 'dina', real_name: 'Dina', tz: 'Asia/Jakarta', locale: 'id-ID' },
    { id: 'U0RAKA', name: 'raka', real_name: 'Raka', is_admin: true },
    { id: 'U0GUEST', name: 'guest', is_ultra_restricted: true },
  ],
  channels: [
    { id: 'C0OPS', name: 'ops', members: ['U0DINA', 'U0RAKA'] },
    { id: 'C0ELSE', name: 'else', members: ['U0DINA'], appIsMember: false },
    { id: 'C0OLD', name: 'old', members: ['U0DINA'], is_archived: true },
    { id: 'G0KEPT', name: 'kept', members: ['U0DINA'], is_private: true, appIsMember: false },
    { id: 'G0OURS', name: 'ours', members: ['U0DINA'], is_private: true },
  ],
  userGroups: [{ id: 'S0LEADS', handle: 'leads', name: 'Leads', users: ['U0RAKA'] }],
  app: {
    botToken: 'xoxb-test',
    appToken: 'xapp-test',
    signingSecret: 'signing-secret',
    scopes,
    commands: [{ command: '/chatgroup', should_escape: true }],
    shortcuts: [{ callback_id: 'menu', name: 'Manage chat groups' }],
    events: ['app_home_opened'],
    homeTab: true,
  },
};

/** A stand-in that listens, closed after the test. */
export async function startSlack(options: Partial<StandInOptions> = {}): Promise<SlackStandIn & { apiUrl: string }> {
  const slack = createSlackStandIn({ ...seed, ...options });
  const { apiUrl } = await slack.listen();
  afterTest(() => slack.close());
  return { ...slack, apiUrl };
}
