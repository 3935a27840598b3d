import { setTimeout as sleep } from 'node:timers/promises';
import { minutes, seconds } from '../../../../src/domain/clock';
import { eventually } from '../../../support/eventually';
import { request } from '../../../support/slack/requests-fake';
import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

let run: Running;
beforeEach(async () => {
  run = await startSlackSide();
  await run.slack.until(() => run.slack.socket.connections() === 2);
});
afterEach(stopSlackSide);

const answers = (): number => run.slack.person('U0DINA').sees('C0OPS').length;
const list = () => run.slack.person('U0DINA').types('C0OPS', '/chatgroup list');
const payloadOf = (name: string) => run.slack.log.entries.find((entry) => entry.name === name)?.payload ?? {};

/** Lets time pass in steps that leave the network its own. */
async function passes(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += seconds(5)) {
    await run.clock.advance(seconds(5));
    await sleep(2);
  }
}

/** Waits until both connections were ended, and made again. */
async function bothMadeAgain(): Promise<void> {
  await run.slack.until(() => run.slack.log.calls('apps.connections.open').length === 4);
  await passes(seconds(5));
  await run.slack.until(() => run.slack.socket.connections() === 2);
  await eventually(run.app.connected);
}

test('two connections stand again at once after Slack announced the end of both', async () => {
  await run.clock.advance(seconds(10));
  run.slack.socket.disconnect();
  expect(run.app.connected()).toBe(true);
  await bothMadeAgain();
  expect(await list()).toMatchObject({ ok: true });
});

test('what arrived before Slack announced the end is still acknowledged', async () => {
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup link delete Market Friday');
  await run.settled();
  let write = (): void => {};
  const written = new Promise<void>((resolve) => {
    write = resolve;
  });
  run.requests.onSubmit = async () => {
    await written;
    return { kind: 'submitted', request: request() };
  };
  const submitting = run.slack.person('U0DINA').submits({ Reason: 'Spam' });
  await eventually(() => run.requests.submissions.length > 0);
  run.slack.socket.disconnect();
  await sleep(20);
  write();
  expect(await submitting).toMatchObject({ outcome: 'cleared' });
});

test('a cut is mended, and deliveries arrive afterwards', async () => {
  await run.clock.advance(seconds(10));
  run.slack.socket.cut();
  await bothMadeAgain();
  expect(await list()).toMatchObject({ ok: true });
});

test('an outage is survived', async () => {
  await run.clock.advance(seconds(10));
  run.slack.faults.add({ method: 'apps.connections.open', kind: 'http-500', times: 1000 });
  run.slack.socket.cut();
  await eventually(() => !run.app.connected());
  await passes(minutes(10));
  expect(run.app.connected()).toBe(false);
  run.slack.faults.clear();
  await passes(seconds(35));
  await run.slack.until(() => run.slack.socket.connections() === 2);
  expect(run.refusals).toEqual([]);
});

test.each(['invalid_auth', 'token_revoked'])('a reconnect refused with %s is told once and for all', async (error) => {
  await run.clock.advance(seconds(10));
  run.slack.faults.add({ method: 'apps.connections.open', kind: 'error', error, times: 1000 });
  run.slack.socket.cut();
  await eventually(() => run.refusals.length > 0);
  expect(run.refusals[0]).toMatchObject({ code: 'slack_revoked', vendorCode: error });
  const asked = run.slack.log.calls('apps.connections.open').length;
  await run.clock.advance(minutes(10));
  expect(run.slack.log.calls('apps.connections.open').length).toBe(asked);
});

test('Socket Mode turned off is told', async () => {
  run.slack.socket.disconnect('link_disabled');
  await eventually(() => run.refusals.length > 0);
  expect(run.refusals[0]).toMatchObject({ code: 'slack_revoked', vendorCode: 'link_disabled' });
});

test('a revoked bot token is told when a call shows it', async () => {
  run.slack.faults.add({ method: 'conversations.members', kind: 'error', error: 'token_revoked' });
  run.slack.faults.add({ method: 'auth.test', kind: 'error', error: 'token_revoked' });
  await list();
  await eventually(() => run.refusals.length > 0);
  expect(run.refusals[0]).toMatchObject({ code: 'slack_revoked', vendorCode: 'token_revoked' });
});

test('one call refused like that, with a token that is good, ends nothing', async () => {
  run.slack.faults.add({ method: 'conversations.members', kind: 'error', error: 'account_inactive' });
  await list();
  await run.settled();
  await run.slack.until(() => run.slack.log.calls('auth.test').length > 1);
  await run.settled();
  expect(run.refusals).toEqual([]);
});

test('the same command in another envelope, at once or later, runs once', async () => {
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup list', { times: 3 });
  await run.settled();
  expect(answers()).toBe(1);
  await run.clock.advance(minutes(60));
  expect(await run.slack.deliver('slash_commands', payloadOf('/chatgroup'))).toEqual({ ok: true, body: {} });
  await run.settled();
  expect(answers()).toBe(1);
});

test('a command typed twice is two commands', async () => {
  await list();
  await list();
  await run.settled();
  expect(answers()).toBe(2);
});

test('while the store does not answer, the person is told that nothing was done', async () => {
  run.deliveries.hold = new Promise(() => {});
  const typed = list();
  await eventually(() => run.deliveries.waiting === 1);
  await run.clock.advance(1000);
  expect(await typed).toMatchObject({ ok: true });
  await run.slack.until(() => run.reads('U0DINA').includes('cannot use its database'));
});

test('a search that comes again is answered again', async () => {
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup link delete');
  await run.settled();
  const search = { type: 'block_suggestion', user: { id: 'U0DINA' }, action_id: 'nobody knows', trigger_id: 't.1' };
  const replies = [await run.slack.deliver('interactive', search), await run.slack.deliver('interactive', search)];
  expect(replies).toEqual([
    { ok: true, body: { options: [] } },
    { ok: true, body: { options: [] } },
  ]);
});
