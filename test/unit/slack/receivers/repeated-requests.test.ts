import { createHmac } from 'node:crypto';
import { eventually } from '../../../support/eventually';
import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

let run: Running;
beforeEach(async () => {
  run = await startSlackSide('http');
});
afterEach(stopSlackSide);

/** Unix seconds, as Slack stamps its requests. */
const now = (): number => Math.floor(run.clock.now() / 1000);
const answers = (): number => run.slack.person('U0DINA').sees('C0OPS').length;
const said = (message: string): unknown[] => run.logged.filter((line) => line.message === message);

/** Types a command. @returns the same delivery for once more, signed at `timestamp`, byte for byte unless it is tampered with */
async function typed(timestamp: number) {
  const asked = await run.slack.person('U0DINA').types('C0OPS', '/chatgroup list', { signing: { timestamp } });
  expect(asked).toMatchObject({ ok: true });
  await run.settled();
  const [entry] = run.slack.log.entries.filter(({ name }) => name === '/chatgroup');
  const payload = entry?.payload ?? {};
  return async (signing: { timestamp: number; secret?: string }, change: Record<string, unknown> = {}) => {
    const answer = await run.slack.deliver('slash_commands', { ...payload, ...change }, { signing });
    await run.settled();
    return answer;
  };
}

test.each([0, 60, 295])(
  'a signed request that comes again after %i s is answered 200, and nothing is done',
  async (s) => {
    const timestamp = now();
    const again = await typed(timestamp);
    const before = answers();
    await run.clock.advance(s * 1000);
    expect(await again({ timestamp })).toEqual({ ok: true, body: {} });
    expect(answers()).toBe(before);
    expect(said('delivered again; nothing is done')).toHaveLength(1);
  },
);

test('a search is answered once for its signature, so that who recorded it learns nothing from sending it again', async () => {
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup link delete');
  await run.settled();
  const signing = { timestamp: now() };
  expect(await run.slack.person('U0DINA').suggestions('Market', { signing })).toHaveLength(2);
  const [search = {}] = run.slack.log.deliveries('block_suggestion');
  const again = () => run.slack.deliver('interactive', search, { signing });
  expect(await again()).toEqual({ ok: true, body: {} });
  expect(said('a signed request came again; nothing is done')).toHaveLength(1);
  // Signed anew it is Slack's own, and wants its answer.
  await run.clock.advance(1000);
  const anew = await run.slack.deliver('interactive', search, { signing: { timestamp: now() } });
  expect(anew).toMatchObject({ ok: true, body: { options: [expect.anything(), expect.anything()] } });
});

test('a signed request that comes again after 301 s is refused', async () => {
  const timestamp = now();
  const again = await typed(timestamp);
  const before = answers();
  await run.clock.advance(301_000);
  expect(await again({ timestamp })).toMatchObject({ status: 401 });
  expect(answers()).toBe(before);
});

test.each([
  [30, true],
  [301, false],
  [86_400, false],
])('a request from %i s in the future runs once: %s', async (ahead, runs) => {
  const signing = { timestamp: now() + ahead };
  const { slack } = run;
  const once = await slack.person('U0DINA').types('C0OPS', '/chatgroup list', { signing, times: 2 });
  await run.settled();
  expect(once).toMatchObject(runs ? { ok: true } : { status: 401 });
  const shown = slack
    .person('U0DINA')
    .sees('C0OPS')
    .filter((each) => slack.render(each).includes('Market Friday'));
  expect(shown).toHaveLength(runs ? 1 : 0);
});

test('of two that come at once, one runs', async () => {
  const again = await typed(now());
  await run.clock.advance(1000);
  const before = answers();
  const fresh = { trigger_id: 'another.trigger' };
  const signing = { timestamp: now() };
  const replies = await Promise.all([again(signing, fresh), again(signing, fresh), again(signing, fresh)]);
  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(answers()).toBe(before + 1);
});

test('the same delivery signed anew, as Slack repeats it, does nothing either', async () => {
  const again = await typed(now());
  const before = answers();
  await run.clock.advance(5000);
  expect(await again({ timestamp: now() })).toEqual({ ok: true, body: {} });
  expect(answers()).toBe(before);
  expect(said('delivered again; nothing is done')).toHaveLength(1);
});

test('another secret, an altered byte and a missing header are refused, and remembered as nothing', async () => {
  const again = await typed(now());
  const known = run.deliveries.all.size;
  expect(await again({ secret: 'another', timestamp: now() })).toMatchObject({ status: 401 });

  const stamp = String(now());
  const body = 'command=%2Fchatgroup&text=list';
  const signature = `v0=${createHmac('sha256', 'signing-secret').update(`v0:${stamp}:${body}`).digest('hex')}`;
  const raw = async (sent: string, headers: Record<string, string>): Promise<number> =>
    (await fetch(`${run.url}/slack/events`, { method: 'POST', body: sent, headers })).status;
  const headers = { 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature };
  expect(await raw(body.replace('list', 'lisT'), headers)).toBe(401);
  expect(await raw(body, { 'x-slack-request-timestamp': stamp })).toBe(401);
  expect(await raw(body, { 'x-slack-signature': signature })).toBe(401);
  expect(run.deliveries.all.size).toBe(known);
});

test('while the store does not answer, a command is acknowledged all the same, the person is told, and it runs when it comes again', async () => {
  const again = await typed(now());
  const before = answers();
  const signing = { timestamp: now() + 1 };
  const fresh = { ...run.slack.log.deliveries('/chatgroup')[0], trigger_id: 'another.trigger' };
  let answer = (): void => {};
  run.deliveries.hold = new Promise((resolve) => {
    answer = resolve;
  });
  expect(await run.slack.deliver('slash_commands', fresh, { signing })).toEqual({ ok: true, body: {} });
  await eventually(() => run.deliveries.waiting === 1);
  expect(answers()).toBe(before);
  await run.clock.advance(1000);
  await run.slack.until(() => answers() === before + 1);
  expect(run.reads('U0DINA')).toContain('cannot use its database, so nothing was done');

  run.deliveries.hold = undefined;
  answer();
  await run.settled();
  expect(await again(signing, { trigger_id: 'another.trigger' })).toMatchObject({ ok: true });
  expect(run.reads('U0DINA')).toContain('Market Friday');
  expect(answers()).toBe(before + 2);
});

test('while the store does not answer, an event is answered 503 in time, so that Slack sends it again', async () => {
  run.deliveries.hold = new Promise(() => {});
  const event = {
    type: 'event_callback',
    event_id: 'Ev1',
    event: { type: 'app_home_opened', user: 'U0DINA', tab: 'home' },
  };
  const asked = run.slack.deliver('events_api', event, { signing: { timestamp: now() } });
  await eventually(() => run.deliveries.waiting === 1);
  await run.clock.advance(1000);
  expect(await asked).toMatchObject({ status: 503 });
  expect(run.slack.log.calls('views.publish')).toEqual([]);
});

test('while the store does not answer, a form says that nothing was done', async () => {
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup link delete Market Friday');
  await run.settled();
  run.deliveries.hold = new Promise(() => {});
  const submitting = run.slack.person('U0DINA').submits({ Reason: 'Spam' });
  await eventually(() => run.deliveries.waiting === 1);
  await run.clock.advance(1000);
  await submitting;
  await run.slack.until(() => run.modal('U0DINA').includes('nothing was done'));
  expect(run.requests.submissions).toEqual([]);
});
