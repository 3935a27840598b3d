import type { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { startApp } from './support/bolt-app';
import { clientOf } from './support/client';
import { modal, option, plain, textField } from './support/modal';
import { startSlack } from './support/workspace';

const showButton: KnownBlock = {
  type: 'actions',
  block_id: 'row',
  elements: [{ type: 'button', action_id: 'show', text: plain('Show') }],
};
const show = { block: 'row', action: 'show' };
const groups = [option('VIP Jakarta', 'g1'), option('VIP Bandung', 'g2')];
const picker: KnownBlock = {
  type: 'input',
  block_id: 'group',
  label: plain('Group'),
  element: { type: 'external_select', action_id: 'pick', min_query_length: 0 },
};
const pick = { block: 'group', action: 'pick' };

function listen(app: App): void {
  app.action(/.*/, async ({ ack }) => ack());
  app.options(/.*/, async ({ ack }) => ack({ options: groups }));
  app.shortcut('menu', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: modal([picker, textField('Reason')]) });
  });
  app.view('form', async ({ ack }) => ack());
}

async function start() {
  const slack = await startSlack();
  await startApp(slack, 'Socket Mode', listen);
  const dina = slack.hands('U0DINA');
  const openForm = async () => {
    await slack.person('U0DINA').shortcut('menu');
    return slack.until(() => slack.person('U0DINA').view());
  };
  return { slack, dina, raka: slack.hands('U0RAKA'), openForm, bot: clientOf(slack) };
}

describe('a client that points at things by their ids', () => {
  it('presses a button of a message', async () => {
    const { slack, dina, bot } = await start();
    const { ts = '' } = await bot.chat.postMessage({ channel: 'C0OPS', text: 'Card', blocks: [showButton] });
    expect(await dina.press({ kind: 'message', channel: 'C0OPS', ts }, show)).toMatchObject({ ok: true });
    expect(slack.log.deliveries('block_actions')).toMatchObject([
      { user: { id: 'U0DINA' }, container: { message_ts: ts } },
    ]);
  });

  it('presses nothing that only somebody else sees', async () => {
    const { dina, raka, bot } = await start();
    const { message_ts = '' } = await bot.chat.postEphemeral({
      channel: 'C0OPS',
      user: 'U0DINA',
      text: 'x',
      blocks: [showButton],
    });
    const at = { kind: 'message', channel: 'C0OPS', ts: message_ts } as const;
    await expect(raka.press(at, show)).rejects.toThrow('not shown any more');
    await dina.press(at, show);
  });

  it('fills a form in with an option that was suggested, and hands it in', async () => {
    const { slack, dina, openForm } = await start();
    const { id } = await openForm();
    const at = { kind: 'view', id } as const;
    expect(await dina.search(at, pick, 'vip')).toEqual(groups);
    await dina.fill(at, pick, 'g2');
    await dina.fill(at, { block: 'reason', action: 'text' }, 'Too many');
    expect(await dina.submit(id)).toEqual({ outcome: 'closed' });
    expect(slack.log.deliveries('view_submission')).toMatchObject([
      {
        view: {
          state: {
            values: {
              group: { pick: { selected_option: { value: 'g2', text: { text: 'VIP Bandung' } } } },
              reason: { text: { value: 'Too many' } },
            },
          },
        },
      },
    ]);
  });

  it('cannot choose what was never suggested', async () => {
    const { dina, openForm } = await start();
    const { id } = await openForm();
    await expect(dina.fill({ kind: 'view', id }, pick, 'g2')).rejects.toThrow('no option');
  });

  it('is told about a field that is missing, by the client, and keeps what was typed', async () => {
    const { slack, dina, openForm } = await start();
    const { id } = await openForm();
    await dina.fill({ kind: 'view', id }, { block: 'reason', action: 'text' }, 'Too many');
    expect(await dina.submit(id)).toMatchObject({
      outcome: 'errors',
      by: 'client',
      labels: { Group: expect.any(String) },
    });
    expect(slack.person('U0DINA').view()?.values).toMatchObject({ reason: { text: { value: 'Too many' } } });
  });

  it('closes the view it sees, and nothing else', async () => {
    const { slack, dina, openForm } = await start();
    const { id } = await openForm();
    await expect(dina.close('V0GONE', { all: false })).rejects.toThrow('not shown any more');
    await dina.close(id, { all: false });
    expect(slack.person('U0DINA').views()).toEqual([]);
  });
});
