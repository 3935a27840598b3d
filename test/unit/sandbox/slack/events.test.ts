import type { StandInOptions } from '../../../../sandbox/slack';
import { clientOf } from './support/client';
import { seed, startSlack } from './support/workspace';

const start = async (app: Partial<StandInOptions['app']> = {}) => {
  const slack = await startSlack({ app: { ...seed.app, ...app } });
  const events = () => slack.log.deliveries().map(({ event }) => event);
  return { slack, events, bot: clientOf(slack), dina: slack.person('U0DINA') };
};

describe('opening the app’s page', () => {
  it('is told on both tabs, with the view on Home', async () => {
    const { bot, dina, events } = await start();
    await bot.views.publish({ user_id: 'U0DINA', view: { type: 'home', blocks: [] } });
    await dina.opensHome();
    await dina.opensHome({ tab: 'messages' });
    expect(events()).toMatchObject([
      { type: 'app_home_opened', tab: 'home', view: { type: 'home' } },
      { type: 'app_home_opened', tab: 'messages' },
    ]);
    expect(events()[1]).not.toHaveProperty('view');
  });

  it('is not told to an app that did not subscribe to it', async () => {
    const { dina, events } = await start({ events: [] });
    await dina.opensHome();
    expect(events()).toEqual([]);
  });

  it('opens Messages where the manifest has no Home tab, and nothing can be published', async () => {
    const { bot, dina, events } = await start({ homeTab: false });
    await dina.opensHome();
    expect(events()).toMatchObject([{ tab: 'messages' }]);
    const publish = bot.views.publish({ user_id: 'U0DINA', view: { type: 'home', blocks: [] } });
    await expect(publish).rejects.toMatchObject({ data: { error: 'not_enabled' } });
  });
});

describe('a message', () => {
  const listening = { events: ['message.channels', 'app_mention', 'member_joined_channel'] };

  it('is told to an app that subscribed to its kind of channel and is a member of it', async () => {
    const { dina, events } = await start(listening);
    await dina.types('C0OPS', 'Hello & <!channel>');
    await dina.types('C0ELSE', 'Not here');
    await dina.types('G0OURS', 'Not subscribed');
    expect(events()).toMatchObject([
      {
        type: 'message',
        channel: 'C0OPS',
        channel_type: 'channel',
        user: 'U0DINA',
        text: 'Hello &amp; &lt;!channel&gt;',
      },
    ]);
  });

  it('is told as it is edited, deleted, or carries a file', async () => {
    const { bot, events } = await start(listening);
    const { ts = '' } = await bot.chat.postMessage({ channel: 'C0OPS', text: 'One' });
    await bot.chat.update({ channel: 'C0OPS', ts, text: 'Two' });
    await bot.chat.delete({ channel: 'C0OPS', ts });
    await bot.filesUploadV2({ channel_id: 'C0OPS', filename: 'a.csv', content: 'a' });
    expect(events()).toMatchObject([
      { text: 'One', bot_id: 'B0BOT' },
      { subtype: 'message_changed', message: { text: 'Two' }, previous_message: { text: 'One' } },
      { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'Two' } },
      { subtype: 'file_share', files: [{ name: 'a.csv' }] },
    ]);
  });

  it('that only one person sees is told to nobody', async () => {
    const { bot, events } = await start(listening);
    await bot.chat.postEphemeral({ channel: 'C0OPS', user: 'U0DINA', text: 'Psst' });
    expect(events()).toEqual([]);
  });

  it('is not told to an app that subscribed to nothing', async () => {
    const { slack, dina, events } = await start({ events: [] });
    await dina.types('C0OPS', 'Hello');
    slack.workspace.join('C0OPS', 'U0GUEST');
    expect(events()).toEqual([]);
  });

  it('of a person who joined comes after the joining', async () => {
    const { slack, events } = await start(listening);
    slack.workspace.join('C0OPS', 'U0GUEST');
    slack.workspace.join('C0OPS', 'U0GUEST');
    slack.workspace.leave('C0OPS', 'U0GUEST');
    slack.workspace.join('G0KEPT', 'U0GUEST');
    expect(events()).toMatchObject([{ type: 'member_joined_channel', user: 'U0GUEST', channel: 'C0OPS' }]);
  });
});

describe('what a person types', () => {
  it('goes only where they are a member and into threads that are there', async () => {
    const { slack, dina } = await start();
    await expect(slack.person('U0RAKA').types('C0ELSE', 'x')).rejects.toThrow('U0RAKA is not in #else');
    await expect(dina.types('C0OLD', 'x')).rejects.toThrow('#old is archived');
    await expect(dina.types('C0OPS', 'x', { thread: '1.1' })).rejects.toThrow('not there any more');
  });

  it('is not seen by a guest who is not in the channel', async () => {
    const { slack, dina } = await start();
    await dina.types('C0OPS', 'Hello');
    expect(slack.person('U0GUEST').sees('C0OPS')).toEqual([]);
    slack.workspace.join('C0OPS', 'U0GUEST');
    expect(slack.person('U0GUEST').sees('C0OPS')).toMatchObject([{ text: 'Hello' }]);
  });
});
