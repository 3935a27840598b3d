import { eventually } from '../../../support/eventually';
import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

let run: Running;
beforeEach(async () => {
  run = await startSlackSide();
});
afterEach(stopSlackSide);

const type = async (text: string): Promise<void> => {
  await run.slack.person('U0DINA').types('C0OPS', text);
  await run.settled();
};
const click = async (button: string): Promise<void> => {
  await run.slack.person('U0DINA').clicks(button);
  await run.settled();
};

test('answers only the person who asked, and puts it on record', async () => {
  await type('/chatgroup list market');
  expect(run.reads('U0DINA')).toContain('Market Sunday');
  expect(run.reads('U0RAKA')).toBe('');
  expect(run.audit).toMatchObject([
    { deskId: 'C0OPS', event: 'read.answered', actor: { id: 'U0DINA' }, data: { operation: 'list', page: 1 } },
  ]);
});

test('turns pages in place', async () => {
  await type('/chatgroup list');
  await click('Next');
  expect(run.reads('U0DINA')).toContain('Page 2 of what holds');
  expect(run.slack.messages('C0OPS')).toHaveLength(1);
  await click('Previous');
  expect(run.reads('U0DINA')).toContain('Page 1 of what holds');
});

test('shares an answer with the channel, without buttons, and puts that on record', async () => {
  await type('/chatgroup show Market Friday');
  await click('Share in channel');
  expect(run.reads('U0RAKA')).toContain('chat.whatsapp.com/…abcd');
  expect(
    run.slack
      .person('U0RAKA')
      .sees('C0OPS')
      .at(-1)
      ?.blocks.map((block) => block.type),
  ).not.toContain('actions');
  expect(run.audit.map(({ event }) => event)).toContain('read.shared');
});

test('shows the link to the one who presses, every time, and records masks only', async () => {
  await type('/chatgroup show Market Friday');
  await click('Show link');
  expect(run.reads('U0DINA')).toContain('https://chat.whatsapp.com/TESTabcd');
  await click('Show link');
  expect(run.reads('U0RAKA')).toBe('');
  const shown = run.audit.filter(({ event }) => event === 'secret.shown');
  expect(shown).toHaveLength(2);
  expect(shown[0]?.data).toEqual({
    what: 'link',
    groupId: 'G1',
    shown: [{ mask: 'chat.whatsapp.com/…abcd', hmac: 'sealed-34' }],
  });
  expect(JSON.stringify([run.audit, run.logged])).not.toContain('TESTabcd');
});

test('asks which group is meant when several match', async () => {
  await type('/chatgroup show market');
  expect(run.modal('U0DINA')).toContain('2 groups match “market”');
  const dina = run.slack.person('U0DINA');
  expect(await dina.submits({ Group: { search: 'sunday', pick: 'Market Sunday' } })).toMatchObject({
    outcome: 'cleared',
  });
  await run.settled();
  expect(run.reads('U0DINA')).toContain('Market Sunday');
});

test('opens the picker while the trigger lives when the groups cannot be searched in time', async () => {
  let release = (): void => {};
  run.directory.hold = new Promise((resolve) => {
    release = resolve;
  });
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup show Market Friday');
  await eventually(() => run.directory.asked > 0);
  await run.clock.advance(1200);
  await run.slack.until(() => run.slack.log.calls('views.open').length > 0);
  release();
  await run.settled();
  expect(run.modal('U0DINA')).toContain('Show group');
});

test('says what is wrong with typed words, to the one who typed them', async () => {
  await type('/chatgroup list words that are much too many for this');
  expect(run.reads('U0DINA')).toContain('Words:');
  expect(run.audit).toEqual([]);
});

test('says the same in plain blocks when Slack refuses the first form', async () => {
  run.slack.faults.add({ method: 'chat.postEphemeral', kind: 'error', error: 'invalid_blocks' });
  await type('/chatgroup show market');
  await run.slack.person('U0DINA').submits({ Group: { search: 'sunday', pick: 'Market Sunday' } });
  await run.settled();
  expect(run.reads('U0DINA')).toContain('Market Sunday');
});

test('refuses an answer button that was made up', async () => {
  await type('/chatgroup list');
  const tamper = (payload: Record<string, unknown>): Record<string, unknown> => ({
    ...payload,
    actions: [{ action_id: 'answer_next', block_id: 'b', type: 'button', value: '{"operation":"link delete"}' }],
  });
  await run.slack.person('U0DINA').clicks('Next', { tamper });
  await run.settled();
  expect(run.reads('U0DINA')).toContain('This button is no longer good');
});
