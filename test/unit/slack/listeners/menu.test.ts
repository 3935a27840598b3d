import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

let run: Running;
beforeEach(async () => {
  run = await startSlackSide();
});
afterEach(async () => {
  expect(run.slack.log.refusals()).toEqual([]);
  await stopSlackSide();
});

test.each([
  ['a bare command', () => run.slack.person('U0DINA').types('C0OPS', '/chatgroup')],
  ['the global shortcut', () => run.slack.person('U0DINA').shortcut('manage_chat_groups')],
  ['a bare command in a channel without a desk', () => run.slack.person('U0DINA').types('C0PLAIN', '/chatgroup')],
])('opens the same menu for %s, and a form in its place', async (_how, open) => {
  await open();
  await run.settled();
  expect(run.modal('U0DINA')).toContain('What would you like to do?');

  await run.slack.person('U0DINA').clicks('Create group');
  await run.settled();
  await run.slack.person('U0DINA').submits({ Subject: 'New shop', Reason: 'Opening' });
  expect(run.requests.submissions).toMatchObject([{ desk: { id: 'C0OPS' }, input: { subject: 'New shop' } }]);
});

test('answers a read from the menu in the channel of the desk', async () => {
  await run.slack.person('U0DINA').shortcut('manage_chat_groups');
  await run.settled();
  await run.slack.person('U0DINA').clicks('List groups');
  await run.settled();
  await run.slack.person('U0DINA').submits({ Words: 'market' });
  await run.settled();
  expect(run.reads('U0DINA')).toContain('Market Friday');
});

test('says so when no desk is open to the person', async () => {
  await run.slack.person('U0WAYAN').shortcut('manage_chat_groups');
  await run.settled();
  expect(run.modal('U0WAYAN')).toContain('no channel with a desk that both you and Groupkeeper are in');
});

test('helps with what this person may do', async () => {
  await run.slack.person('U0DINA').types('C0PLAIN', '/chatgroup help');
  await run.settled();
  expect(run.reads('U0DINA', 'C0PLAIN')).toContain('/chatgroup link delete');
  await run.slack.person('U0GUEST').types('C0OPS', '/chatgroup help');
  await run.settled();
  expect(run.reads('U0GUEST')).toContain('Guests cannot use Groupkeeper');
});

test('names the nearest command when there is none of that name', async () => {
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup lnik delete <!channel>');
  await run.settled();
  expect(run.reads('U0DINA')).toContain('Did you mean');
  expect(run.reads('U0DINA')).toContain('link delete');
});

test.each(['help', 'weather'])('leads from the answer to "%s" to the menu', async (typed) => {
  const dina = run.slack.person('U0DINA');
  await dina.types('C0OPS', `/chatgroup ${typed}`);
  await run.settled();
  const [answer] = dina.sees('C0OPS').slice(-1);
  if (answer === undefined) throw new Error('no answer');
  await dina.clicks('Open the menu', { in: answer });
  await run.settled();
  expect(run.modal('U0DINA')).toContain('What would you like to do?');
});

test('acknowledges and answers what it does not know', async () => {
  const { slack } = run;
  const unknown = { type: 'block_actions', user: { id: 'U0DINA' }, team: { id: 'T0TEAM' }, channel: { id: 'C0OPS' } };
  const action = { type: 'button', action_id: 'of_an_older_version', block_id: 'b', value: 'x' };
  expect(await slack.deliver('interactive', { ...unknown, actions: [action] })).toMatchObject({ ok: true });
  await run.settled();
  expect(run.reads('U0DINA')).toContain('does not know this button any more');

  expect(await slack.person('U0DINA').shortcut('long_gone')).toMatchObject({ ok: true });
  await run.settled();
  expect(run.modal('U0DINA')).toContain('does not know this shortcut any more');

  const view = { id: 'V1', type: 'modal', callback_id: 'old', private_metadata: '', blocks: [], state: { values: {} } };
  const submission = { type: 'view_submission', user: { id: 'U0DINA' }, team: { id: 'T0TEAM' }, view };
  expect(await slack.deliver('interactive', submission)).toMatchObject({
    ok: true,
    body: { response_action: 'update' },
  });
  const search = { type: 'block_suggestion', user: { id: 'U0DINA' }, team: { id: 'T0TEAM' }, block_id: 'b' };
  expect(await slack.deliver('interactive', { ...search, action_id: 'old', value: 'x' })).toMatchObject({
    ok: true,
    body: { options: [] },
  });
});
