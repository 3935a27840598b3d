import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

let run: Running;
beforeEach(async () => {
  run = await startSlackSide('http');
});
afterEach(stopSlackSide);

const now = (): number => Math.floor(run.clock.now() / 1000);

test('runs a command that Slack signed just now', async () => {
  expect(run.app.connected()).toBe(true);
  expect(await run.slack.person('U0DINA').types('C0OPS', '/chatgroup list')).toMatchObject({ ok: true });
  await run.settled();
  expect(run.reads('U0DINA')).toContain('Market Friday');
});

test.each([
  ['too old', () => ({ timestamp: now() - 301 })],
  ['from the future', () => ({ timestamp: now() + 301 })],
  ['signed with another secret', () => ({ secret: 'another', timestamp: now() })],
])('refuses a request that is %s, and does nothing', async (_what, signing) => {
  const answer = await run.slack.person('U0DINA').types('C0OPS', '/chatgroup list', { signing: signing() });
  expect(answer).toEqual({ ok: false, error: 'app_error', status: 401 });
  expect(run.slack.log.calls('response_url')).toEqual([]);
});

test('answers a submission in its acknowledgement', async () => {
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup create Market');
  await run.settled();
  expect(await run.slack.person('U0DINA').submits({ Reason: 'New shop' })).toMatchObject({ outcome: 'cleared' });
  expect(run.requests.submissions).toHaveLength(1);
});

test('answers the question by which Slack checks the address for events, when it is signed', async () => {
  const ask = (signing = {}) =>
    run.slack.deliver('events_api', { type: 'url_verification', challenge: 'say-this' }, { signing });
  expect(await ask({ timestamp: now() })).toEqual({ ok: true, body: { challenge: 'say-this' } });
  expect(await ask({ timestamp: now(), secret: 'another' })).toMatchObject({ ok: false, status: 401 });
});

test('knows one path, and looks at the certificate check without a signature', async () => {
  const address = run.url;
  expect((await fetch(`${address}/other`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${address}/slack/events`)).status).toBe(404);
  expect((await fetch(`${address}/slack/events`, { method: 'POST', body: 'ssl_check=1' })).status).toBe(200);
  expect((await fetch(`${address}/slack/events`, { method: 'POST', body: 'ssl_check=1&command=x' })).status).toBe(401);
  const huge = 'x'.repeat(1_100_000);
  const refused = await fetch(`${address}/slack/events`, { method: 'POST', body: huge }).then(
    ({ status }) => status,
    () => 'cut',
  );
  expect([413, 'cut']).toContain(refused);
});
