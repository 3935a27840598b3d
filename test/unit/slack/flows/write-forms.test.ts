import { GroupkeeperError } from '../../../../src/domain/errors';
import { request } from '../../../support/slack/requests-fake';
import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

let run: Running;
beforeEach(async () => {
  run = await startSlackSide();
});
afterEach(async () => {
  expect(run.slack.log.refusals()).toEqual([]);
  await stopSlackSide();
});

const type = async (text: string): Promise<void> => {
  await run.slack.person('U0DINA').types('C0OPS', text);
  await run.settled();
};
const fill = async (values: Record<string, string | { search: string; pick: string }>): Promise<void> => {
  await run.slack.person('U0DINA').fills(values);
  await run.settled();
};

test('fills the form of a typed group straight from CAMS and makes one request of it', async () => {
  await type('/chatgroup LINK Delete “Market Friday”');
  expect(run.modal('U0DINA')).toContain('Market Friday');

  expect(await run.slack.person('U0DINA').submits({ Reason: 'Spam' })).toMatchObject({ outcome: 'cleared' });
  expect(run.requests.submissions).toEqual([
    expect.objectContaining({
      input: { group: 'G1', reason: 'Spam' },
      evidence: { groupId: 'G1', subject: 'Market Friday', link: 'chat.whatsapp.com/…abcd' },
      desk: expect.objectContaining({ id: 'C0OPS' }),
      requester: expect.objectContaining({ id: 'U0DINA' }),
      askAnyway: false,
    }),
  ]);
});

test.each([
  ['none', 'Florists', 'No group matches “Florists”'],
  ['several', 'market', '2 groups match “market”'],
])('opens the picker when %s match, and fills the form with what is picked', async (_how, typed, said) => {
  await type(`/chatgroup link delete ${typed}`);
  expect(run.modal('U0DINA')).toContain(said);

  await fill({ Group: { search: 'bakers', pick: 'Bakers <!channel>' } });
  expect(run.modal('U0DINA')).toContain('Bakers <!channel>');
  await run.slack.person('U0DINA').submits({ Reason: 'Spam' });
  expect(run.requests.submissions).toMatchObject([{ input: { group: 'G3' } }]);
});

test('opens the picker with the groups that fit what was typed', async () => {
  await type('/chatgroup link delete market');
  const offered = await run.slack.person('U0DINA').suggestions('');
  expect(offered.map((option) => option.text.text)).toEqual(['Market Friday', 'Market Sunday']);
});

test('says at the group what speaks against it before anything else is typed', async () => {
  await type('/chatgroup link delete Market Sunday');
  expect(run.modal('U0DINA')).toContain('This group has no link.');
});

test('ticks the typed numbers that are members and says which are not', async () => {
  await type('/chatgroup remove Market Friday 6281234567802 6289999999999');
  expect(run.modal('U0DINA')).toContain('cannot be chosen here: 6289999999999');

  await run.slack.person('U0DINA').submits({ Reason: 'Left the team' });
  expect(run.requests.submissions).toMatchObject([{ input: { group: 'G1', members: ['6281234567802'] } }]);
  expect(JSON.stringify(run.slack.log.calls('views.update'))).not.toContain('6281234567802');
});

test('keeps the typed subject of a new group, and shows what is wrong with it at its field', async () => {
  await type('/chatgroup create A subject that is far too long for this');
  const refused = await run.slack.person('U0DINA').submits({ Reason: 'New shop' });
  expect(refused).toMatchObject({ outcome: 'errors', by: 'app', errors: { subject: expect.any(String) } });

  await run.slack.person('U0DINA').submits({ Subject: 'New shop' });
  expect(run.requests.submissions).toMatchObject([{ input: { subject: 'New shop' }, evidence: { existing: [] } }]);
});

test('says at the field when what a new group needs cannot be read in time', async () => {
  await type('/chatgroup create Market');
  run.directory.hold = new Promise(() => {});
  const submitting = run.slack.person('U0DINA').submits({ Reason: 'New shop' });
  await run.slack.until(() => run.slack.log.deliveries('view_submission').length > 0);
  await run.clock.advance(100);
  await run.clock.advance(2000);
  expect(await submitting).toMatchObject({
    outcome: 'errors',
    labels: { Subject: expect.stringContaining('too long') },
  });
  expect(run.requests.submissions).toEqual([]);
});

test('says why in the form when CAMS cannot be read', async () => {
  run.directory.fail = new GroupkeeperError('cams_unreachable', { camsRequestId: 'REQUEST-9' });
  await type('/chatgroup link delete Market Friday');
  expect(run.modal('U0DINA')).toContain('Groupkeeper cannot reach CAMS.');
  expect(run.modal('U0DINA')).toContain('REQUEST-9');
});

test('shows the earlier request when the same is asked again, and asks anyway when told to', async () => {
  const { requests } = run;
  const submitted = requests.onSubmit;
  requests.onSubmit = async (submission) =>
    submission.askAnyway ? submitted(submission) : { kind: 'asked_before', earlier: request() };
  await type('/chatgroup create Market');
  expect(await run.slack.person('U0DINA').submits({ Reason: 'New shop' })).toMatchObject({ outcome: 'updated' });
  expect(run.modal('U0DINA')).toContain('Ask anyway');

  expect(await run.slack.person('U0DINA').submits()).toMatchObject({ outcome: 'cleared' });
  expect(requests.submissions.map(({ askAnyway, input }) => ({ askAnyway, input }))).toEqual([
    { askAnyway: false, input: { subject: 'Market', reason: 'New shop' } },
    { askAnyway: true, input: { subject: 'Market', reason: 'New shop' } },
  ]);
  expect(new Set(requests.submissions.map(({ draftId }) => draftId)).size).toBe(1);
});

test('answers in the form when the request could not be written down', async () => {
  run.requests.onSubmit = async () => {
    throw new Error('disk full');
  };
  await type('/chatgroup link delete Market Friday');
  expect(await run.slack.person('U0DINA').submits({ Reason: 'Spam' })).toMatchObject({ outcome: 'updated' });
  expect(run.modal('U0DINA')).toContain('Something went wrong');
});
