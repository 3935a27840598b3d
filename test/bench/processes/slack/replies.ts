/** The people of the bench: everybody is an active full member of the one workspace. */
export const TEAM = 'T0SANDBOX';
/** How many there are besides who ask and approve at every desk. */
export const EACH = 60;

function many(prefix: string): string[] {
  return Array.from({ length: EACH }, (_, index) => `${prefix}${index + 1}`);
}

/** Who may approve, as the user group of the sandbox's settings. */
export const APPROVERS = ['U0RAKA', 'U0MEI', ...many('U0APPROVES')];
/** Who is in every channel. */
export const MEMBERS = ['U0APP', 'U0DINA', 'U0SINTA', ...many('U0ASKS'), ...APPROVERS];

const person = (id: string) => ({
  id,
  team_id: TEAM,
  name: id.toLowerCase(),
  real_name: id,
  tz: 'Asia/Jakarta',
  locale: 'en-GB',
  deleted: false,
  is_bot: false,
  is_restricted: false,
  is_ultra_restricted: false,
});

/** What a method answers besides `ok`, from its arguments; methods that need more are answered elsewhere. */
export const replies: Readonly<Record<string, (args: URLSearchParams) => object>> = {
  'auth.test': () => ({
    url: 'http://127.0.0.1/',
    team: 'Bench',
    user: 'groupkeeper',
    team_id: TEAM,
    user_id: 'U0APP',
    bot_id: 'B0APP',
  }),
  'users.info': (args) => ({ user: person(args.get('user') ?? '') }),
  'conversations.info': (args) => ({
    channel: { id: args.get('channel'), name: 'desk', is_member: true, is_ext_shared: false, is_archived: false },
  }),
  'conversations.members': () => ({
    members: MEMBERS,
    response_metadata: { next_cursor: '' },
  }),
  'conversations.open': (args) => ({ channel: { id: `D${args.get('users') ?? ''}` } }),
  'conversations.history': () => ({ messages: [], has_more: false }),
  'conversations.replies': () => ({ messages: [], has_more: false }),
  'usergroups.users.list': () => ({ users: APPROVERS }),
  'chat.update': (args) => ({ channel: args.get('channel'), ts: args.get('ts') }),
  'chat.postEphemeral': () => ({ message_ts: '1.000001' }),
};
