import type { ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { startApp } from './support/bolt-app';
import { clientOf } from './support/client';
import { createTestClock } from './support/clock';
import { modal, option, plain, textField } from './support/modal';
import { startSlack } from './support/workspace';

/** An app that opens this modal and answers its submission with `answer`. */
const withForm = async (view: ModalView, answer: () => ViewResponseAction | undefined = () => undefined) => {
  const slack = await startSlack();
  await startApp(slack, 'Socket Mode', (app) => {
    app.command('/chatgroup', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view });
    });
    app.view<ViewSubmitAction>('form', async ({ ack }) => ack(answer()));
    app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack }) => ack());
    app.action('menu', async ({ ack }) => ack());
    app.options('group', async ({ ack, payload }) => {
      const found = ['VIP Jakarta', 'VIP Bandung', 'Reseller'].filter((name) => name.includes(payload.value));
      await ack({ options: found.map((name) => option(name)) });
    });
  });
  const dina = slack.person('U0DINA');
  await dina.types('C0OPS', '/chatgroup');
  await slack.until(() => dina.view());
  const sent = () => slack.log.deliveries('view_submission').at(-1)?.view;
  return { slack, dina, sent };
};

const choice = (label: string, element: object): KnownBlock => textField(label, { ...element, action_id: 'choice' });
const values = (fields: object) => ({ state: { values: fields } });

describe('a form', () => {
  it('sends what was there from the start when nobody touched it, and nothing as null', async () => {
    const picked = { type: 'checkboxes', options: [option('One'), option('Two')], initial_options: [option('Two')] };
    const optional = textField('Note', {}, { optional: true });
    const { dina, sent } = await withForm(
      modal([textField('Subject', { initial_value: 'VIP' }), choice('Members', picked), optional]),
    );
    expect(await dina.submits()).toEqual({ outcome: 'closed' });
    expect(sent()).toMatchObject(
      values({
        subject: { text: { type: 'plain_text_input', value: 'VIP' } },
        members: { choice: { type: 'checkboxes', selected_options: [option('Two')] } },
        note: { text: { type: 'plain_text_input', value: null } },
      }),
    );
    expect(dina.view()).toBeUndefined();
  });

  it('sends what was filled in, by label', async () => {
    const { dina, sent } = await withForm(
      modal([
        textField('Subject'),
        choice('Status', { type: 'static_select', options: [option('Active'), option('Creating')] }),
        choice('Members', { type: 'checkboxes', options: [option('One'), option('Two'), option('Three')] }),
        choice('Kind', { type: 'radio_buttons', options: [option('Big'), option('Small')] }),
        choice('Owner', { type: 'users_select' }),
        choice('Desk', { type: 'multi_conversations_select' }),
      ]),
    );
    await dina.fills({ Subject: 'New', Status: 'Active', Members: ['One', 'Three'], Kind: 'Small' });
    await dina.submits({ Owner: '@raka', Desk: ['#ops', '#ours'] });
    expect(sent()).toMatchObject(
      values({
        subject: { text: { value: 'New' } },
        status: { choice: { selected_option: option('Active') } },
        members: { choice: { selected_options: [option('One'), option('Three')] } },
        kind: { choice: { selected_option: option('Small') } },
        owner: { choice: { selected_user: 'U0RAKA' } },
        desk: { choice: { selected_conversations: ['C0OPS', 'G0OURS'] } },
      }),
    );
  });

  it('searches by asking the app, and not before enough was typed', async () => {
    const element = { type: 'external_select', action_id: 'group', min_query_length: 2 };
    const { slack, dina, sent } = await withForm(modal([textField('Group', element)]));
    expect(await dina.suggestions('V')).toEqual([]);
    expect(slack.log.deliveries('block_suggestion')).toEqual([]);
    expect((await dina.suggestions('VIP')).map(({ text }) => text.text)).toEqual(['VIP Jakarta', 'VIP Bandung']);
    await expect(dina.fills({ Group: 'VIP' })).rejects.toThrow('no option "VIP" among: VIP Jakarta | VIP Bandung');
    await dina.fills({ Group: { search: 'VIP', pick: 'VIP Bandung' } });
    await dina.submits();
    expect(sent()).toMatchObject(values({ group: { group: { selected_option: option('VIP Bandung') } } }));
  });

  it('is held back by the client when something is missing, too short or too long', async () => {
    const { slack, dina } = await withForm(
      modal([textField('Subject'), textField('Reason', { min_length: 3, max_length: 5, initial_value: 'no' })]),
    );
    expect(await dina.submits()).toMatchObject({
      outcome: 'errors',
      by: 'client',
      labels: { Subject: 'Please complete this required field.', Reason: 'Please enter at least 3 characters.' },
    });
    expect(await dina.submits({ Subject: 'x', Reason: '123456' })).toMatchObject({
      errors: { reason: 'Please enter no more than 5 characters.' },
    });
    expect(slack.log.deliveries('view_submission')).toEqual([]);
    expect(await dina.submits({}, { force: true })).toEqual({ outcome: 'closed' });
  });

  it('keeps what was typed when the app updates the view', async () => {
    const next = modal([textField('Subject', { initial_value: 'Prefilled' }), textField('Reason')]);
    const { dina } = await withForm(modal([textField('Subject')]), () => ({ response_action: 'update', view: next }));
    expect(await dina.submits({ Subject: 'Typed' })).toEqual({ outcome: 'updated' });
    expect(dina.view()?.values).toMatchObject({
      subject: { text: { value: 'Typed' } },
      reason: { text: { value: null } },
    });
  });

  it('tells the app at once of a field that dispatches', async () => {
    const menu = { type: 'static_select', action_id: 'menu', options: [option('Active')] };
    const { slack, dina } = await withForm(modal([textField('Status', menu, { dispatch_action: true })]));
    await dina.fills({ Status: 'Active' });
    expect(slack.log.deliveries('block_actions')).toMatchObject([
      {
        container: { type: 'view', view_id: dina.view()?.id },
        view: values({ status: { menu: { selected_option: option('Active') } } }),
        actions: [{ action_id: 'menu', block_id: 'status', type: 'static_select', selected_option: option('Active') }],
      },
    ]);
  });

  it('that was closed is told of where the app asked for it', async () => {
    const { slack, dina } = await withForm(modal([], { notify_on_close: true, private_metadata: 'kept' }));
    await dina.closes();
    expect(slack.log.deliveries('view_closed')).toMatchObject([
      { is_cleared: false, view: { private_metadata: 'kept' } },
    ]);
    expect(dina.view()).toBeUndefined();
  });
});

describe('the answer to a submission', () => {
  const form = modal([textField('Subject', { initial_value: 'x' })]);

  it('shows errors at their field and leaves the modal open', async () => {
    const { dina } = await withForm(form, () => ({ response_action: 'errors', errors: { subject: 'Taken' } }));
    expect(await dina.submits()).toMatchObject({ outcome: 'errors', by: 'app', labels: { Subject: 'Taken' } });
    expect(dina.view()?.errors).toEqual({ subject: 'Taken' });
  });

  it('pushes a view on top, or clears them all', async () => {
    const answers: ViewResponseAction[] = [{ response_action: 'push', view: form }, { response_action: 'clear' }];
    const { dina } = await withForm(form, () => answers.shift());
    expect(await dina.submits()).toEqual({ outcome: 'pushed' });
    expect(dina.view()?.id).not.toBeUndefined();
    expect(await dina.submits()).toEqual({ outcome: 'cleared' });
    expect(dina.view()).toBeUndefined();
  });

  it.each([
    ['errors at a block that is no field', { response_action: 'errors', errors: { nowhere: 'x' } }, 'invalid_errors'],
    ['no errors at all', { response_action: 'errors', errors: {} }, 'invalid_errors'],
    ['an action nobody knows', { response_action: 'dance' }, 'invalid_response_action'],
    [
      'a view over a limit',
      { response_action: 'update', view: { ...form, title: plain('x'.repeat(25)) } },
      'invalid_arguments',
    ],
  ])('with %s is refused and shown as trouble', async (_what, answer, failure) => {
    const { slack, dina } = await withForm(form, () => JSON.parse(JSON.stringify(answer)));
    expect(await dina.submits()).toEqual({ outcome: 'failed', failure });
    expect(dina.view()?.notice).toContain('We had some trouble connecting');
    expect(slack.log.refusals()).toMatchObject([{ name: 'ack', error: failure }]);
  });

  it('that does not come within 3 seconds leaves the modal open with Slack’s line', async () => {
    const clock = createTestClock();
    const slack = await startSlack({ clock });
    const dina = slack.person('U0DINA');
    await startApp(slack, 'Socket Mode', () => {});
    dina.types('C0OPS', '/chatgroup');
    const trigger_id = await slack.until(() => slack.log.deliveries('/chatgroup')[0]?.trigger_id);
    await clientOf(slack).views.open({ trigger_id: String(trigger_id), view: form });
    const submitting = dina.submits();
    await slack.until(() => slack.log.deliveries('view_submission').length === 1);
    clock.advance(3000);
    expect(await submitting).toEqual({ outcome: 'failed', failure: 'operation_timeout' });
    expect(dina.view()?.notice).toContain('operation_timeout');
  });
});
