import { clientOf, codeOf } from './support/client';
import { startSlack } from './support/workspace';

const start = async (options = {}) => {
  const slack = await startSlack(options);
  return { slack, bot: clientOf(slack), dina: slack.person('U0DINA') };
};
const post = { channel: 'C0OPS', text: 'Hello' };

describe('posting', () => {
  it('gives every message a ts of its own, increasing, even while the clock stands still', async () => {
    const { bot } = await start({ clock: { now: () => 1_700_000_000_000, after: () => () => {} } });
    const sent = [await bot.chat.postMessage(post), await bot.chat.postMessage(post)];
    expect(sent.map(({ ts }) => ts)).toEqual(['1700000000.000100', '1700000000.000200']);
  });

  it.each([
    ['C0NONE', 'channel_not_found'],
    ['C0ELSE', 'not_in_channel'],
    ['C0OLD', 'is_archived'],
    ['G0KEPT', 'channel_not_found'],
  ])('to %s is refused: %s', async (channel, code) => {
    const { bot } = await start();
    expect(await codeOf(bot.chat.postMessage({ channel, text: 'x' }))).toBe(code);
  });

  it('a payload over a limit is refused with the place of the fault', async () => {
    const { bot, dina } = await start();
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
    await expect(bot.chat.postMessage({ ...post, blocks })).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        response_metadata: {
          messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
        },
      },
    });
    expect(await codeOf(bot.chat.postMessage({ channel: 'C0OPS', text: '' }))).toBe('no_text');
    expect(await codeOf(bot.chat.postMessage({ ...post, text: 'x'.repeat(4001) }))).toBe('msg_too_long');
    expect(dina.sees('C0OPS')).toEqual([]);
  });

  it('keeps whether links may unfold', async () => {
    const { bot, dina } = await start();
    await bot.chat.postMessage({ ...post, unfurl_links: false, unfurl_media: false });
    expect(dina.sees('C0OPS')).toMatchObject([{ unfurl_links: false, unfurl_media: false }]);
  });

  it('to a person lands where only the two of them read', async () => {
    const { slack, bot, dina } = await start();
    const { channel } = await bot.conversations.open({ users: 'U0DINA' });
    const sent = await bot.chat.postMessage({ channel: 'U0DINA', text: 'Psst' });
    expect(sent.channel).toBe(channel?.id);
    expect(dina.sees(sent.channel ?? '')).toMatchObject([{ text: 'Psst' }]);
    expect(slack.person('U0RAKA').sees(sent.channel ?? '')).toEqual([]);
  });
});

describe('a thread', () => {
  it('gathers replies under its root, also when a reply is answered', async () => {
    const { bot } = await start();
    const root = await bot.chat.postMessage(post);
    const first = await bot.chat.postMessage({ ...post, thread_ts: root.ts ?? '' });
    await bot.chat.postMessage({ ...post, thread_ts: first.ts ?? '' });
    const { messages } = await bot.conversations.replies({ channel: 'C0OPS', ts: root.ts ?? '' });
    expect(messages?.map((message) => message.thread_ts)).toEqual([root.ts, root.ts, root.ts]);
    expect(messages?.[0]).toMatchObject({ reply_count: 2 });
  });

  it('cannot hang on a message that does not exist', async () => {
    const { bot } = await start();
    expect(await codeOf(bot.chat.postMessage({ ...post, thread_ts: '1.1' }))).toBe('thread_not_found');
  });
});

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

describe('what only one person sees', () => {
  it('is seen by that person alone and by no history', async () => {
    const { slack, bot, dina } = await start();
    await bot.chat.postEphemeral({ ...post, user: 'U0DINA' });
    expect(dina.sees('C0OPS')).toMatchObject([{ kind: 'ephemeral', text: 'Hello' }]);
    expect(slack.person('U0RAKA').sees('C0OPS')).toEqual([]);
    expect((await bot.conversations.history({ channel: 'C0OPS' })).messages).toEqual([]);
  });

  it('goes to members of the channel only', async () => {
    const { bot } = await start();
    expect(await codeOf(bot.chat.postEphemeral({ ...post, user: 'U0GUEST' }))).toBe('user_not_in_channel');
  });
});

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
