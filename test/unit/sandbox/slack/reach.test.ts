import { methods } from '../../../../sandbox/slack/methods';
import { clientOf, codeOf } from './support/client';
import { scopes, seed, startSlack } from './support/workspace';

const start = async (given: readonly string[] = scopes) => {
  const slack = await startSlack({ app: { ...seed.app, scopes: given } });
  return { slack, bot: clientOf(slack) };
};

describe('a scope that is not granted', () => {
  const scoped = [...methods.values()].flatMap(({ name, scope }) => (scope ? [[name, scope] as const] : []));

  it.each(scoped)('closes %s, which needs %s', async (name, needed) => {
    const { bot } = await start([]);
    await expect(bot.apiCall(name)).rejects.toMatchObject({ data: { error: 'missing_scope', needed } });
  });

  it.each([
    ['conversations.info', { channel: 'C0OPS' }, 'channels:read'],
    ['conversations.members', { channel: 'G0OURS' }, 'groups:read'],
    ['conversations.history', { channel: 'C0OPS' }, 'channels:history'],
    ['conversations.replies', { channel: 'G0OURS', ts: '1.1' }, 'groups:history'],
    ['conversations.list', { types: 'private_channel' }, 'groups:read'],
    ['users.conversations', { types: 'im' }, 'im:read'],
  ])('closes %s of %j, which needs %s', async (name, args, needed) => {
    const { bot } = await start([]);
    await expect(bot.apiCall(name, args)).rejects.toMatchObject({ data: { error: 'missing_scope', needed } });
  });
});

describe('a person or channel out of reach', () => {
  it.each([
    ['chat.postMessage', { channel: 'C0ELSE', text: 'x' }, 'not_in_channel'],
    ['chat.postEphemeral', { channel: 'C0ELSE', user: 'U0DINA', text: 'x' }, 'not_in_channel'],
    ['chat.update', { channel: 'G0KEPT', ts: '1.1', text: 'x' }, 'channel_not_found'],
    ['chat.delete', { channel: 'G0KEPT', ts: '1.1' }, 'channel_not_found'],
    ['chat.getPermalink', { channel: 'G0KEPT', message_ts: '1.1' }, 'channel_not_found'],
    ['conversations.members', { channel: 'G0KEPT' }, 'channel_not_found'],
    ['conversations.history', { channel: 'C0ELSE' }, 'not_in_channel'],
    ['conversations.open', {}, 'users_list_not_supplied'],
    ['conversations.open', { users: 'U0NOBODY' }, 'user_not_found'],
    ['conversations.open', { users: 'U0BOT' }, 'user_not_found'],
    ['conversations.open', { users: 'U0DINA,U0RAKA' }, 'missing_scope'],
    ['conversations.open', { channel: 'C0OPS' }, 'method_not_supported_for_channel_type'],
    ['views.publish', { user_id: 'U0NOBODY', view: { type: 'home', blocks: [] } }, 'user_not_found'],
  ])('%s of %j is refused: %s', async (name, args, code) => {
    const { bot } = await start();
    expect(await codeOf(bot.apiCall(name, args))).toBe(code);
  });

  it('a person who was deactivated cannot be written to', async () => {
    const { slack, bot } = await start();
    Object.assign(slack.workspace.user('U0GUEST'), { deleted: true });
    expect(await codeOf(bot.conversations.open({ users: 'U0GUEST' }))).toBe('user_disabled');
  });

  it('a message in a channel that was archived since stays as it is', async () => {
    const { slack, bot } = await start();
    const { ts = '' } = await bot.chat.postMessage({ channel: 'C0OPS', text: 'x' });
    Object.assign(slack.workspace.channel('C0OPS'), { is_archived: true });
    expect(await codeOf(bot.chat.update({ channel: 'C0OPS', ts, text: 'y' }))).toBe('is_inactive');
    expect(await codeOf(bot.chat.delete({ channel: 'C0OPS', ts }))).toBe('is_inactive');
  });
});

describe('a method', () => {
  it('Slack has and this one has not says so, and one that nobody has is unknown', async () => {
    const { bot } = await start([...scopes, 'reactions:write']);
    await expect(bot.apiCall('reactions.add', {})).rejects.toMatchObject({
      data: {
        error: 'fatal_error',
        response_metadata: { messages: ['[ERROR] the local Slack does not carry out reactions.add'] },
      },
    });
    expect(await codeOf(bot.apiCall('search.messages', {}))).toBe('not_allowed_token_type');
    expect(await codeOf(bot.apiCall('files.upload', {}))).toBe('method_deprecated');
    expect(await codeOf(bot.apiCall('toString', {}))).toBe('unknown_method');
  });

  it('tells which scopes the token has', async () => {
    const { bot } = await start(['chat:write', 'files:write']);
    expect((await bot.auth.test()).response_metadata).toMatchObject({ scopes: ['chat:write', 'files:write'] });
  });
});
