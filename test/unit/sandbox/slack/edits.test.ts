import { clientOf, codeOf } from './support/client';
import { startSlack } from './support/workspace';

const start = async () => {
  const slack = await startSlack();
  return { slack, bot: clientOf(slack), dina: slack.person('U0DINA') };
};
const post = { channel: 'C0OPS', text: 'Hello' };

describe('editing', () => {
  it('replaces text and blocks: blocks that are not given are gone', async () => {
    const { bot, dina } = await start();
    const { ts = '' } = await bot.chat.postMessage({ ...post, blocks: [{ type: 'divider' }] });
    await bot.chat.update({ channel: 'C0OPS', ts, text: 'Later' });
    expect(dina.sees('C0OPS')).toMatchObject([{ ts, text: 'Later', blocks: [], edited: true }]);
  });

  it('is refused on other people’s messages and on what is not there', async () => {
    const { bot, dina } = await start();
    await dina.types('C0OPS', 'Mine');
    const ts = dina.sees('C0OPS')[0]?.ts ?? '';
    expect(await codeOf(bot.chat.update({ channel: 'C0OPS', ts, text: 'x' }))).toBe('cant_update_message');
    expect(await codeOf(bot.chat.delete({ channel: 'C0OPS', ts }))).toBe('cant_delete_message');
    expect(await codeOf(bot.chat.update({ channel: 'C0OPS', ts: '1.1', text: 'x' }))).toBe('message_not_found');
  });

  it('does not reach a message only one person sees', async () => {
    const { bot } = await start();
    const { message_ts: ts = '' } = await bot.chat.postEphemeral({ ...post, user: 'U0DINA' });
    expect(await codeOf(bot.chat.update({ channel: 'C0OPS', ts, text: 'x' }))).toBe('message_not_found');
  });

  it('a deleted message is seen by nobody', async () => {
    const { bot, dina } = await start();
    const { ts = '' } = await bot.chat.postMessage(post);
    await bot.chat.delete({ channel: 'C0OPS', ts });
    expect(dina.sees('C0OPS')).toEqual([]);
    expect(await codeOf(bot.chat.getPermalink({ channel: 'C0OPS', message_ts: ts }))).toBe('message_not_found');
  });
});

describe('what Slack makes of an edit', () => {
  it('it writes "(edited)" beside text, and not beside blocks', async () => {
    const { bot, dina } = await start();
    const { ts = '' } = await bot.chat.postMessage(post);
    await bot.chat.update({ channel: 'C0OPS', ts, text: 'Later', blocks: [{ type: 'divider' }] });
    expect(dina.sees('C0OPS')).toMatchObject([{ edited: true, edited_label: false }]);
    await bot.chat.update({ channel: 'C0OPS', ts, text: 'Later' });
    expect(dina.sees('C0OPS')).toMatchObject([{ edited: true, edited_label: true }]);
  });

  it('metadata stays unless it is replaced or emptied', async () => {
    const { slack, bot } = await start();
    const metadata = { event_type: 'request', event_payload: { id: 'o1' } };
    const { ts = '' } = await bot.chat.postMessage({ ...post, metadata });
    const edit = { channel: 'C0OPS', ts, text: 'Later' };
    await bot.chat.update(edit);
    expect(slack.messages('C0OPS')).toMatchObject([{ metadata }]);
    await bot.apiCall('chat.update', { ...edit, metadata: {} });
    expect(slack.messages('C0OPS')[0]?.metadata).toBeUndefined();
  });
});

describe('a deleted message that has replies', () => {
  it('leaves Slack’s line, which no app can edit, until the last reply is gone', async () => {
    const { bot, dina } = await start();
    const { ts = '' } = await bot.chat.postMessage(post);
    const reply = await bot.chat.postMessage({ ...post, text: 'Reply', thread_ts: ts });
    await bot.chat.delete({ channel: 'C0OPS', ts });
    const { messages } = await bot.conversations.history({ channel: 'C0OPS' });
    expect(messages).toMatchObject([{ subtype: 'tombstone', text: 'This message was deleted.', reply_count: 1 }]);
    expect(await codeOf(bot.chat.update({ channel: 'C0OPS', ts, text: 'x' }))).toBe('message_not_found');
    expect(dina.sees('C0OPS')).toMatchObject([{ user: 'USLACKBOT' }, { text: 'Reply' }]);
    await bot.chat.delete({ channel: 'C0OPS', ts: reply.ts ?? '' });
    expect(dina.sees('C0OPS')).toEqual([]);
  });
});
