import { clientOf, codeOf } from './support/client';
import { scopes, seed, startSlack } from './support/workspace';

const botOf = async (options = {}) => {
  const slack = await startSlack(options);
  return { slack, bot: clientOf(slack) };
};

describe('a call of the Web API', () => {
  it('tells who the token belongs to', async () => {
    const { bot } = await botOf();
    expect(await bot.auth.test()).toMatchObject({ ok: true, team_id: 'T0TEAM', user_id: 'U0BOT', bot_id: 'B0BOT' });
  });

  it('without a token, or with a wrong one, is refused', async () => {
    const { slack } = await botOf();
    expect(await codeOf(clientOf(slack, '').auth.test())).toBe('not_authed');
    expect(await codeOf(clientOf(slack, 'xoxb-other').auth.test())).toBe('invalid_auth');
  });

  it('takes the app token for connections and the bot token for everything else', async () => {
    const { slack, bot } = await botOf();
    const app = clientOf(slack, seed.app.appToken);
    expect(await codeOf(bot.apps.connections.open({}))).toBe('not_allowed_token_type');
    expect(await codeOf(app.auth.test())).toBe('not_allowed_token_type');
    expect((await app.apps.connections.open({})).url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/link\//);
  });

  it('of a method that does not exist is refused', async () => {
    const { bot } = await botOf();
    expect(await codeOf(bot.apiCall('chat.shout'))).toBe('unknown_method');
  });

  it('without the scope says which one is needed and which are there', async () => {
    const { bot } = await botOf({ app: { ...seed.app, scopes: ['commands'] } });
    await expect(bot.chat.postMessage({ channel: 'C0OPS', text: 'x' })).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'chat:write', provided: 'commands' },
    });
  });

  it('needs the scope of the kind of channel', async () => {
    const { bot } = await botOf({
      app: { ...seed.app, scopes: scopes.filter((scope) => !scope.startsWith('groups:')) },
    });
    expect(await codeOf(bot.conversations.info({ channel: 'C0OPS' }))).toBe('ok');
    expect(await codeOf(bot.conversations.info({ channel: 'G0OURS' }))).toBe('missing_scope');
    expect(await codeOf(bot.conversations.history({ channel: 'G0OURS' }))).toBe('missing_scope');
  });

  it('whose arguments do not fit is refused', async () => {
    const { bot } = await botOf();
    expect(await codeOf(bot.apiCall('chat.postMessage', { text: 'x' }))).toBe('invalid_arguments');
  });

  it('may carry its arguments as JSON, and its token among them', async () => {
    const { slack } = await botOf();
    const send = (headers: Record<string, string>, body: string) =>
      fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body }).then((response) => response.json());
    const blocks = [{ type: 'divider' }];
    const asJson = JSON.stringify({ channel: 'C0OPS', text: 'x', blocks });
    const headers = { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${seed.app.botToken}` };
    expect(await send(headers, asJson)).toMatchObject({ ok: true, message: { blocks } });
    const form = new URLSearchParams({ token: seed.app.botToken, channel: 'C0OPS', text: 'x' }).toString();
    expect(await send({ 'content-type': 'application/x-www-form-urlencoded' }, form)).toMatchObject({ ok: true });
  });

  it('is kept in the log without its token, refused ones with their reason', async () => {
    const { slack, bot } = await botOf();
    await bot.chat.postMessage({ channel: 'C0OPS', text: 'x' });
    await codeOf(bot.chat.postMessage({ channel: 'C0NONE', text: 'y' }));
    expect(slack.log.calls('chat.postMessage')).toEqual([
      { channel: 'C0OPS', text: 'x' },
      { channel: 'C0NONE', text: 'y' },
    ]);
    expect(slack.log.refusals()).toMatchObject([{ name: 'chat.postMessage', error: 'channel_not_found' }]);
    expect(JSON.stringify(slack.log.entries)).not.toContain('xoxb');
  });
});

describe('people and channels', () => {
  it('are told with what policy looks at', async () => {
    const { slack, bot } = await botOf();
    Object.assign(slack.workspace.user('U0GUEST'), { is_stranger: true, team_id: 'T0OTHER', deleted: true });
    expect((await bot.users.info({ user: 'U0DINA', include_locale: true })).user).toMatchObject({
      locale: 'id-ID',
      tz: 'Asia/Jakarta',
      is_restricted: false,
      team_id: 'T0TEAM',
    });
    const { user } = await bot.users.info({ user: 'U0GUEST' });
    expect(user).toMatchObject({ is_ultra_restricted: true, is_stranger: true, team_id: 'T0OTHER', deleted: true });
    expect(user).not.toHaveProperty('locale');
    expect(await codeOf(bot.users.info({ user: 'U0NOBODY' }))).toBe('user_not_found');
  });

  it('user groups give their people', async () => {
    const { bot } = await botOf();
    expect((await bot.usergroups.users.list({ usergroup: 'S0LEADS' })).users).toEqual(['U0RAKA']);
    expect((await bot.usergroups.list({ include_users: true })).usergroups).toMatchObject([
      { id: 'S0LEADS', handle: 'leads', users: ['U0RAKA'] },
    ]);
    expect(await codeOf(bot.usergroups.users.list({ usergroup: 'S0NONE' }))).toBe('no_such_subteam');
  });

  it('private channels do not exist for an app that was not invited', async () => {
    const { slack, bot } = await botOf();
    expect(await codeOf(bot.conversations.info({ channel: 'G0KEPT' }))).toBe('channel_not_found');
    slack.workspace.join('G0KEPT', 'U0BOT');
    expect((await bot.conversations.info({ channel: 'G0KEPT' })).channel).toMatchObject({
      is_private: true,
      is_member: true,
    });
    expect((await bot.conversations.info({ channel: 'C0ELSE' })).channel).toMatchObject({ is_member: false });
  });

  it('long lists come in pages', async () => {
    const { bot } = await botOf();
    const first = await bot.conversations.members({ channel: 'C0OPS', limit: 2 });
    expect(first.members).toEqual(['U0DINA', 'U0RAKA']);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await bot.conversations.members({ channel: 'C0OPS', limit: 2, cursor });
    expect(second).toMatchObject({ members: ['U0BOT'], response_metadata: { next_cursor: '' } });
    expect(await codeOf(bot.conversations.members({ channel: 'C0OPS', cursor: 'nonsense' }))).toBe('invalid_cursor');
  });

  it('are listed, private channels only where the app is', async () => {
    const { bot } = await botOf();
    const types = 'public_channel,private_channel';
    const { channels } = await bot.conversations.list({ types });
    expect(channels?.map(({ id }) => id)).toEqual(['C0OPS', 'C0ELSE', 'C0OLD', 'G0OURS']);
    const { members } = await bot.users.list({ limit: 2 });
    expect(members?.map(({ id }) => id)).toEqual(['U0DINA', 'U0RAKA']);
    expect(await codeOf(bot.conversations.list({ types: 'im' }))).toBe('missing_scope');
  });

  it('tell of the team and of the app itself', async () => {
    const { bot } = await botOf({ app: { ...seed.app, scopes: [...scopes, 'team:read'] } });
    expect((await bot.team.info()).team).toMatchObject({ id: 'T0TEAM', domain: 'toko' });
    expect((await bot.bots.info({ bot: 'B0BOT' })).bot).toMatchObject({ user_id: 'U0BOT', app_id: 'A0STANDIN' });
    expect(await codeOf(bot.bots.info({ bot: 'B0OTHER' }))).toBe('bot_not_found');
    expect(await codeOf(bot.team.info({ team: 'T0OTHER' }))).toBe('team_not_found');
  });

  it('a person’s conversations are those the app may know of', async () => {
    const { bot } = await botOf();
    const types = 'public_channel,private_channel';
    const { channels } = await bot.users.conversations({ user: 'U0DINA', types, exclude_archived: true });
    expect(channels?.map((channel) => channel.id)).toEqual(['C0OPS', 'C0ELSE', 'G0OURS']);
  });
});
