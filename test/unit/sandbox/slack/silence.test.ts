import type { KnownBlock } from '@slack/types';
import { clientOf } from './support/client';
import { createTestClock } from './support/clock';
import { modal, option, plain, textField } from './support/modal';
import { startSilentApp } from './support/silent-app';
import { startSlack } from './support/workspace';

const button: KnownBlock = {
  type: 'actions',
  elements: [{ type: 'button', action_id: 'show', text: plain('Show') }],
};
const menu: KnownBlock = {
  type: 'actions',
  elements: [{ type: 'static_select', action_id: 'menu', options: [option('One')] }],
};
const search: KnownBlock = textField('Group', { type: 'external_select', min_query_length: 0 });
const LINE = 'operation_timeout: apps need to respond within 3 seconds';

async function start() {
  const clock = createTestClock();
  const slack = await startSlack({ clock });
  await startSilentApp(slack);
  const bot = clientOf(slack);
  const [dina, raka] = [slack.person('U0DINA'), slack.person('U0RAKA')];

  /** Waits out Slack's patience with what was just delivered; one millisecond before, nothing is said yet. */
  async function outwait<T>(acting: Promise<T>, name: string): Promise<T> {
    let settled = false;
    const done = acting.finally(() => {
      settled = true;
    });
    await slack.until(() => slack.log.deliveries(name).length > 0);
    clock.advance(2999);
    await new Promise(setImmediate);
    expect(settled).toBe(false);
    clock.advance(1);
    return done;
  }

  async function open(blocks: KnownBlock[]): Promise<void> {
    const typing = dina.types('C0OPS', '/chatgroup');
    const trigger_id = await slack.until(() => slack.log.deliveries('/chatgroup')[0]?.trigger_id);
    await bot.views.open({ trigger_id: String(trigger_id), view: modal(blocks) });
    await outwait(typing, '/chatgroup');
  }

  return { slack, bot, dina, raka, outwait, open };
}

describe('when the app says nothing for 3 seconds, the person reads Slack’s line', () => {
  it('after a command', async () => {
    const { dina, raka, outwait } = await start();
    await outwait(dina.types('C0OPS', '/chatgroup'), '/chatgroup');
    expect(dina.sees('C0OPS')).toMatchObject([{ kind: 'notice', text: `/chatgroup failed with the error "${LINE}"` }]);
    expect(raka.sees('C0OPS')).toEqual([]);
  });

  it('after a click on a message, in its thread', async () => {
    const { bot, dina, raka, outwait } = await start();
    const { ts = '' } = await bot.chat.postMessage({ channel: 'C0OPS', text: 'Root' });
    await bot.chat.postMessage({ channel: 'C0OPS', text: 'Card', blocks: [button], thread_ts: ts });
    await outwait(dina.clicks('Show'), 'block_actions');
    expect(dina.sees('C0OPS').at(-1)).toMatchObject({ kind: 'notice', text: LINE, thread_ts: ts });
    expect(raka.sees('C0OPS')).toHaveLength(2);
  });

  it('after a choice in a menu of a message', async () => {
    const { bot, dina, outwait } = await start();
    await bot.chat.postMessage({ channel: 'C0OPS', text: 'Card', blocks: [menu] });
    const [message] = dina.sees('C0OPS');
    if (!message) throw new Error('no message');
    await outwait(dina.picks({ menu: 'One' }, { in: message }), 'block_actions');
    expect(dina.sees('C0OPS').at(-1)).toMatchObject({ kind: 'notice', text: LINE });
  });

  it('after a click in a modal, on that modal', async () => {
    const { slack, dina, outwait, open } = await start();
    await open([button]);
    await outwait(dina.clicks('Show'), 'block_actions');
    expect(dina.view()?.notice).toBe(LINE);
    expect(slack.log.entries.at(-1)).toMatchObject({ name: 'block_actions', error: 'operation_timeout' });
  });

  it('after a click on App Home', async () => {
    const { bot, dina, outwait } = await start();
    await bot.views.publish({ user_id: 'U0DINA', view: { type: 'home', blocks: [button] } });
    await outwait(dina.clicks('Show', { in: 'home' }), 'block_actions');
    expect(dina.home()?.notice).toBe(LINE);
  });

  it('after a submission, which stays as it was filled in', async () => {
    const { dina, outwait, open } = await start();
    await open([textField('Subject')]);
    await dina.fills({ Subject: 'VIP' });
    expect(await outwait(dina.submits(), 'view_submission')).toEqual({
      outcome: 'failed',
      failure: 'operation_timeout',
    });
    expect(dina.view()).toMatchObject({ notice: expect.stringContaining('operation_timeout') });
    expect(dina.view()?.values.subject?.text).toMatchObject({ value: 'VIP' });
  });

  it('after a global shortcut, in their conversation with the app', async () => {
    const { slack, dina, outwait } = await start();
    await outwait(dina.shortcut('menu'), 'shortcut');
    const { id } = slack.workspace.directMessage('U0DINA');
    expect(dina.sees(id)).toMatchObject([
      { kind: 'notice', text: `Manage chat groups failed with the error "${LINE}"` },
    ]);
  });

  it('but a search shows only that nothing was found', async () => {
    const { slack, dina, outwait, open } = await start();
    await open([search]);
    expect(await outwait(dina.suggestions('VIP'), 'block_suggestion')).toEqual([]);
    expect(slack.log.entries.at(-1)).toMatchObject({ name: 'block_suggestion', error: 'operation_timeout' });
  });
});
