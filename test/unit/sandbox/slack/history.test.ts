import { clientOf, codeOf } from './support/client';
import { startSlack } from './support/workspace';

const start = async () => {
  const slack = await startSlack();
  return { bot: clientOf(slack) };
};
const post = { channel: 'C0OPS', text: 'Hello' };

describe('history', () => {
  it('shows roots, newest first, and metadata only on request', async () => {
    const { bot } = await start();
    const metadata = { event_type: 'request', event_payload: { outbox: 'o1' } };
    const { ts } = await bot.chat.postMessage({ ...post, metadata });
    await bot.chat.postMessage({ ...post, text: 'Reply', thread_ts: ts ?? '' });
    await bot.chat.postMessage({ ...post, text: 'Second' });
    const plain = await bot.conversations.history({ channel: 'C0OPS' });
    expect(plain.messages?.map((message) => message.text)).toEqual(['Second', 'Hello']);
    expect(plain.messages?.[1]).not.toHaveProperty('metadata');
    const full = await bot.conversations.history({
      channel: 'C0OPS',
      include_all_metadata: true,
      oldest: '0',
      limit: 1,
    });
    expect(full).toMatchObject({ has_more: true, messages: [{ text: 'Second' }] });
    const replies = await bot.conversations.replies({ channel: 'C0OPS', ts: ts ?? '', include_all_metadata: true });
    expect(replies.messages).toMatchObject([{ metadata }, { text: 'Reply' }]);
  });

  it('is closed to an app that is not in the channel', async () => {
    const { bot } = await start();
    expect(await codeOf(bot.conversations.history({ channel: 'C0ELSE' }))).toBe('not_in_channel');
    expect(await codeOf(bot.conversations.replies({ channel: 'C0OPS', ts: '1.1' }))).toBe('thread_not_found');
  });

  it('a permalink leads into the thread', async () => {
    const { bot } = await start();
    const { ts = '' } = await bot.chat.postMessage(post);
    const reply = await bot.chat.postMessage({ ...post, thread_ts: ts });
    const { permalink } = await bot.chat.getPermalink({ channel: 'C0OPS', message_ts: reply.ts ?? '' });
    expect(permalink).toContain(`/archives/C0OPS/p${reply.ts?.replace('.', '')}?thread_ts=${ts}`);
  });
});
