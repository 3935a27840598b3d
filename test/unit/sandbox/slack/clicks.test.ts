import type { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { startApp } from './support/bolt-app';
import { clientOf } from './support/client';
import { option, plain } from './support/modal';
import { startSlack } from './support/workspace';

const button = (text: string, extra: object = {}): KnownBlock => ({
  type: 'actions',
  elements: [{ type: 'button', action_id: text.toLowerCase(), text: plain(text), ...extra }],
});
const sure = { confirm: { title: plain('Delete'), text: plain('Sure?') } };
const says = (text: string): KnownBlock => ({ type: 'section', text: plain(text) });

const start = async (listen: (app: App) => void = (app) => app.action(/.*/, async ({ ack }) => ack())) => {
  const slack = await startSlack();
  const app = await startApp(slack, 'Socket Mode', listen);
  const post = (blocks: KnownBlock[]) => clientOf(slack).chat.postMessage({ channel: 'C0OPS', text: 'Card', blocks });
  const last = () => slack.log.deliveries('block_actions').at(-1);
  return { slack, app, post, last, bot: clientOf(slack), dina: slack.person('U0DINA'), raka: slack.person('U0RAKA') };
};

describe('a click', () => {
  it('on a message carries who, where, which and the message itself', async () => {
    const { post, last, raka } = await start();
    const root = await post([button('Show')]);
    await raka.clicks('Show');
    expect(last()).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0RAKA', username: 'raka', team_id: 'T0TEAM' },
      team: { id: 'T0TEAM' },
      container: { type: 'message', message_ts: root.ts, channel_id: 'C0OPS', is_ephemeral: false },
      channel: { id: 'C0OPS', name: 'ops' },
      message: { ts: root.ts, text: 'Card', bot_id: 'B0BOT' },
      state: { values: {} },
      response_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/hooks\//),
      trigger_id: expect.any(String),
      actions: [{ type: 'button', action_id: 'show', text: plain('Show') }],
    });
  });

  it('in a thread says which', async () => {
    const { post, last, bot, dina } = await start();
    const root = await post([says('Root')]);
    await bot.chat.postMessage({ channel: 'C0OPS', thread_ts: root.ts ?? '', text: 'x', blocks: [button('Show')] });
    await dina.clicks('Show');
    expect(last()).toMatchObject({ container: { thread_ts: root.ts }, message: { thread_ts: root.ts } });
  });

  it('goes through the confirm dialog, which asks the person alone', async () => {
    const { slack, post, dina } = await start();
    await post([button('Delete', sure), button('Show')]);
    await expect(dina.clicks('Delete')).rejects.toThrow('a dialog asks "Delete: Sure?"');
    await expect(dina.clicks('Show', { confirm: true })).rejects.toThrow('no dialog');
    await dina.clicks('Delete', { confirm: false });
    expect(slack.log.deliveries('block_actions')).toEqual([]);
    await dina.clicks('Delete', { confirm: true });
    expect(slack.log.deliveries('block_actions')).toHaveLength(1);
  });

  it('can hit an edition of the message that was replaced meanwhile', async () => {
    const { post, last, bot, dina } = await start();
    const { ts = '' } = await post([button('Confirm', { value: 'revision-1' })]);
    const [old] = dina.sees('C0OPS');
    await bot.chat.update({ channel: 'C0OPS', ts, text: 'x', blocks: [button('Confirm', { value: 'revision-2' })] });
    await dina.clicks('Confirm', { ...(old && { in: old }) });
    expect(last()).toMatchObject({ actions: [{ value: 'revision-1' }] });
    await dina.clicks('Confirm');
    expect(last()).toMatchObject({ actions: [{ value: 'revision-2' }] });
  });

  it('finds the button beside the words meant', async () => {
    const { post, last, dina } = await start();
    const row = (name: string): KnownBlock[] => [says(name), button('Show', { value: name })];
    await post([...row('VIP Jakarta'), ...row('VIP Bandung')]);
    await dina.clicks('Show', { near: 'VIP Bandung' });
    expect(last()).toMatchObject({ actions: [{ value: 'VIP Bandung' }] });
    await expect(dina.clicks('Show', { near: 'Reseller' })).rejects.toThrow('U0DINA sees no button "Show"');
  });

  it('on what one does not see is impossible', async () => {
    const { bot, dina, raka } = await start();
    await bot.chat.postEphemeral({ channel: 'C0OPS', user: 'U0DINA', text: 'x', blocks: [button('Show')] });
    await expect(raka.clicks('Show')).rejects.toThrow('U0RAKA sees no button "Show"');
    await dina.clicks('Show');
  });

  it('that reaches no app is answered by Slack’s error line, to that person', async () => {
    const slack = await startSlack();
    const [dina, raka] = [slack.person('U0DINA'), slack.person('U0RAKA')];
    await clientOf(slack).chat.postMessage({ channel: 'C0OPS', text: 'Card', blocks: [button('Show')] });
    expect(await dina.clicks('Show')).toEqual({ ok: false, error: 'dispatch_failed' });
    expect(dina.sees('C0OPS').at(-1)).toMatchObject({
      kind: 'notice',
      text: expect.stringContaining('dispatch_failed'),
    });
    expect(raka.sees('C0OPS')).toHaveLength(1);
  });
});

describe('the answer to a click on what only one person sees', () => {
  it('can replace or remove it, and has no message in its payload', async () => {
    const { slack, bot, dina, last } = await start((app) => {
      app.action('next', async ({ ack, respond }) => {
        await ack();
        await respond({ replace_original: true, text: 'Page 2', blocks: [button('Close')] });
      });
      app.action('close', async ({ ack, respond }) => {
        await ack();
        await respond({ delete_original: true });
      });
    });
    await bot.chat.postEphemeral({ channel: 'C0OPS', user: 'U0DINA', text: 'Page 1', blocks: [button('Next')] });
    await dina.clicks('Next');
    expect(last()).toMatchObject({ container: { is_ephemeral: true } });
    expect(last()).not.toHaveProperty('message');
    const replaced = await slack.until(() => dina.sees('C0OPS').find(({ text }) => text === 'Page 2'));
    expect(dina.sees('C0OPS')).toEqual([replaced]);
    await dina.clicks('Close');
    await slack.until(() => dina.sees('C0OPS').length === 0);
  });
});

describe('a menu in a message', () => {
  it('tells the choice and remembers it for the next click', async () => {
    const { post, last, dina } = await start();
    const menu = { type: 'static_select', action_id: 'status', options: [option('Active'), option('Creating')] };
    await post([
      { type: 'actions', block_id: 'filter', elements: [JSON.parse(JSON.stringify(menu))] },
      button('Apply'),
    ]);
    const [card] = dina.sees('C0OPS');
    if (!card) throw new Error('no card');
    await dina.picks({ status: 'Active' }, { in: card });
    expect(last()).toMatchObject({ actions: [{ action_id: 'status', selected_option: option('Active') }] });
    await dina.clicks('Apply', { in: card });
    expect(last()).toMatchObject({ state: { values: { filter: { status: { selected_option: option('Active') } } } } });
  });
});
