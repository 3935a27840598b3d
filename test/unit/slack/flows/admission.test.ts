import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

let run: Running;
beforeEach(async () => {
  run = await startSlackSide();
});
afterEach(stopSlackSide);

test.each([
  ['a guest', 'U0GUEST', 'C0OPS', 'Guests cannot use Groupkeeper'],
  ['a deactivated account', 'U0GONE', 'C0OPS', 'deactivated'],
  ['an app', 'U0BOT', 'C0OPS', 'Apps cannot use Groupkeeper'],
  ['somebody from outside', 'U0OTHER', 'C0OPS', 'another organisation'],
  ['somebody who is not in the channel', 'U0WAYAN', 'C0OPS', 'Only members of'],
  ['a channel without a desk', 'U0DINA', 'C0PLAIN', 'or an admin of this workspace to type /chatgroup setup'],
  ['a channel the app is not in', 'U0DINA', 'C0EMPTY', '/invite @Groupkeeper'],
  ['a channel shared with another organisation', 'U0DINA', 'C0SHARED', 'shared with another organisation'],
])('refuses %s, in the form and in an answer', async (_who, person, channel, said) => {
  await run.slack.person(person).types(channel, '/chatgroup link delete Market Friday');
  await run.settled();
  expect(run.modal(person)).toContain(said);
  expect(run.modal(person)).not.toContain('[Go]');

  await run.slack.person(person).types(channel, '/chatgroup list');
  await run.settled();
  expect(run.reads(person, channel)).toContain(said);
  expect(run.audit).toEqual([]);
});

test('refuses whoever became a guest between opening and handing in', async () => {
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup link delete Market Friday');
  await run.settled();
  const dina = run.slack.workspace.user('U0DINA');
  dina.is_restricted = true;
  await run.clock.advance(61_000);
  expect(await run.slack.person('U0DINA').submits({ Reason: 'Spam' })).toMatchObject({ outcome: 'updated' });
  expect(run.modal('U0DINA')).toContain('Guests cannot use Groupkeeper');
  expect(run.requests.submissions).toEqual([]);
});

test('lets nobody in when Slack does not say who they are', async () => {
  run.slack.faults.add({ method: 'users.info', kind: 'http-500', times: 9 });
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup link delete Market Friday');
  await run.settled();
  expect(run.modal('U0DINA')).toContain('Slack did not answer Groupkeeper.');
});

test('refuses a form that belongs to somebody else, and one that was made up', async () => {
  const { slack, drafts, requests } = run;
  await slack.person('U0DINA').types('C0OPS', '/chatgroup link delete Market Friday');
  await run.settled();
  await slack.person('U0RAKA').types('C0OPS', '/chatgroup link delete Bakers');
  await run.settled();
  const dinas = [...drafts.all.values()].find(({ personId }) => personId === 'U0DINA');
  const forge = (id: string) => (payload: Record<string, unknown>) => ({
    ...payload,
    view: { ...Object(payload.view), private_metadata: id },
  });

  await slack.person('U0RAKA').submits({ Reason: 'Spam' }, { tamper: forge(dinas?.id ?? '') });
  expect(run.modal('U0RAKA')).toContain('belongs to somebody else');

  await slack.person('U0DINA').submits({ Reason: 'Spam' }, { tamper: forge('made-up') });
  expect(run.modal('U0DINA')).toContain('no longer valid');
  expect(requests.submissions).toEqual([]);
});
