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

describe('what only one person sees', () => {
  it('is shown in a thread only once somebody has answered there', async () => {
    const { bot, dina } = await start();
    const { ts = '' } = await bot.chat.postMessage(post);
    const whisper = { ...post, user: 'U0DINA', text: 'Psst', thread_ts: ts };
    await bot.chat.postEphemeral(whisper);
    expect(dina.sees('C0OPS').map(({ text }) => text)).toEqual(['Hello']);
    await bot.chat.postMessage({ ...post, text: 'Reply', thread_ts: ts });
    await bot.chat.postEphemeral(whisper);
    expect(dina.sees('C0OPS').map(({ text }) => text)).toEqual(['Hello', 'Reply', 'Psst']);
  });

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
