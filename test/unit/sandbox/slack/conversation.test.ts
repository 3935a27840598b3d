import { modes, startApp } from './support/bolt-app';
import { startSlack } from './support/workspace';

const modal = {
  type: 'modal' as const,
  callback_id: 'ask',
  title: { type: 'plain_text' as const, text: 'Delete link' },
  submit: { type: 'plain_text' as const, text: 'Ask' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'reason',
      label: { type: 'plain_text' as const, text: 'Reason' },
      element: { type: 'plain_text_input' as const, action_id: 'text', initial_value: 'spam' },
    },
  ],
};

describe.each(modes)('a conversation in %s', (mode) => {
  it('goes from a command through a modal, a card and a click to a reply in the thread', async () => {
    const slack = await startSlack();
    await startApp(slack, mode, (app) => {
      app.command('/chatgroup', async ({ ack, body, client }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view: { ...modal, private_metadata: body.channel_id } });
      });
      app.view('ask', async ({ ack, view, client }) => {
        await ack();
        await client.chat.postMessage({
          channel: view.private_metadata,
          text: `Delete? ${view.state.values.reason?.text?.value}`,
          blocks: [
            { type: 'section', text: { type: 'plain_text', text: 'Delete?' } },
            {
              type: 'actions',
              elements: [
                {
                  type: 'button',
                  action_id: 'confirm',
                  value: 'token',
                  text: { type: 'plain_text', text: 'Confirm deletion' },
                  confirm: { text: { type: 'plain_text', text: 'Sure?' } },
                },
              ],
            },
          ],
          metadata: { event_type: 'request', event_payload: { id: 'r1' } },
        });
      });
      app.action({ type: 'block_actions', action_id: 'confirm' }, async ({ ack, body, client, action, respond }) => {
        await ack();
        const { channel, message } = body;
        if (!channel || !message || action.type !== 'button') throw new Error('not a message');
        await client.chat.update({ channel: channel.id, ts: message.ts, text: 'Deleted', blocks: [] });
        await client.chat.postMessage({ channel: channel.id, thread_ts: message.ts, text: `Done: ${action.value}` });
        await respond({ text: 'You confirmed it.' });
      });
    });
    const dina = slack.person('U0DINA');
    const raka = slack.person('U0RAKA');

    await dina.types('C0OPS', '/chatgroup link delete "VIP"');
    await slack.until(() => dina.view());
    expect(await dina.submits()).toEqual({ outcome: 'closed' });
    const card = await slack.until(() => raka.sees('C0OPS')[0]);
    expect(card).toMatchObject({ text: 'Delete? spam', metadata: { event_payload: { id: 'r1' } } });
    expect(await raka.clicks('Confirm deletion', { confirm: true })).toMatchObject({ ok: true });
    const seen = await slack.until(() => raka.sees('C0OPS').length === 3 && raka.sees('C0OPS'));

    expect(seen.map(({ kind, text, thread_ts }) => ({ kind, text, thread_ts }))).toEqual([
      { kind: 'message', text: 'Deleted', thread_ts: undefined },
      { kind: 'message', text: 'Done: token', thread_ts: card.ts },
      { kind: 'ephemeral', text: 'You confirmed it.', thread_ts: undefined },
    ]);
    expect(dina.sees('C0OPS')).toHaveLength(2);
    expect(dina.view()).toBeUndefined();
    expect(slack.log.refusals()).toEqual([]);
  });
});
