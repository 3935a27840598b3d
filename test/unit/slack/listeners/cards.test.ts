import { needOf } from '../../../../src/domain/need';
import type { Decided } from '../../../../src/requests/api';
import { cardMessage } from '../../../../src/slack/blocks';
import { textsFor } from '../../../../src/texts';
import { linkDelete } from '../../../support/slack/operations';
import { request } from '../../../support/slack/requests-fake';
import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

let run: Running;
beforeEach(async () => {
  run = await startSlackSide();
  await postCard();
});
afterEach(stopSlackSide);

/** A card in the channel, as the outbox would post it. */
async function postCard(): Promise<void> {
  const operation = {
    ...linkDelete,
    reveals: (): ['link', 'numbers'] => ['link', 'numbers'],
    differences: () => [],
  };
  const asked = request({ operation: 'link delete', input: { group: 'G1', reason: 'Spam' } });
  run.requests.shown = {
    request: asked,
    channelId: 'C0OPS',
    operation,
    evidence: { groupId: 'G1', subject: 'Market Friday', link: 'masked' },
    effect: 'destructive',
    changes: [],
    votes: [],
    need: needOf(asked, asked.policy, 0),
    tokens: { confirm: 'token-confirm', deny: 'token-deny', withdraw: 'token-withdraw' },
  };
  const card = cardMessage(run.requests.shown, textsFor(undefined));
  await run.side.clients.delivery.chat.postMessage({ channel: 'C0OPS', ...card });
}

const click = async (person: string, button: string): Promise<void> => {
  await run.slack.person(person).clicks(button);
  await run.settled();
};

test.each<[string, Decided, string]>([
  ['what they decided', { kind: 'done', decision: 'deny', request: request() }, 'You denied this'],
  ['that others are needed', { kind: 'voted', request: request(), votes: 1, needed: 2 }, '1 of 2'],
  ['that they voted before', { kind: 'voted_before', request: request(), votes: 1, needed: 2 }, 'already: 1 of 2'],
  ['why they may not', { kind: 'refused', refusal: 'own_request', request: request() }, 'You asked for this yourself'],
  [
    'who was first',
    { kind: 'too_late', request: request({ state: 'denied', decidedBy: 'U0RAKA' }) },
    'raka was first, and this request stands at Denied',
  ],
  ['to read the new card', { kind: 'old_card', request: request() }, 'Please read the new card'],
  ['that the button is unknown', { kind: 'unknown_button' }, 'This button is not known'],
])('tells whoever clicks %s, and nobody else', async (_what, decided, said) => {
  run.requests.decided = decided;
  await click('U0RAKA', 'Deny');
  expect(run.reads('U0RAKA').replaceAll('*', '')).toContain(said);
  expect(run.reads('U0DINA')).not.toContain(said);
  expect(run.requests.clicks).toEqual([{ token: 'token-deny', personId: 'U0RAKA' }]);
});

test('answers when deciding fails', async () => {
  run.requests.decide = async () => {
    throw new Error('the store is gone');
  };
  await click('U0RAKA', 'Deny');
  expect(run.reads('U0RAKA')).toContain('Something went wrong');
});

test.each([
  ['U0DINA', 'the requester'],
  ['U0RAKA', 'an approver'],
])('shows full numbers to %s, %s', async (person) => {
  await click(person, 'Show full numbers');
  expect(run.reads(person)).toContain('+62 812 3456 7801');
  expect(run.audit).toMatchObject([{ event: 'secret.shown', requestId: 'req1', data: { what: 'numbers' } }]);
  expect(JSON.stringify([run.audit, run.logged])).not.toContain('6281234567801');
});

test('shows a secret to nobody else, nor to an approver who was taken out of the user group', async () => {
  await run.slack.workspace.userGroup('S0LEADS').users.splice(0);
  await click('U0RAKA', 'Show link');
  expect(run.reads('U0RAKA')).toContain('Only the person who asked and the approvers');
  expect(run.audit).toEqual([]);
});

test('keeps secrets when Slack cannot say who the approvers are', async () => {
  run.slack.faults.add({ method: 'usergroups.users.list', kind: 'error', error: 'plan_upgrade_required', times: 9 });
  await click('U0RAKA', 'Show link');
  expect(run.reads('U0RAKA')).toContain('Only the person who asked and the approvers');
});

test('says so when there is nothing to show any more', async () => {
  run.directory.groups.splice(0);
  await click('U0DINA', 'Show link');
  expect(run.reads('U0DINA')).toContain('There is nothing to show');
});
