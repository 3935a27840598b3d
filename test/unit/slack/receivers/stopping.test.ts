import { eventually } from '../../../support/eventually';
import { request } from '../../../support/slack/requests-fake';
import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

let run: Running;
beforeEach(async () => {
  run = await startSlackSide();
});
afterEach(stopSlackSide);

test('waits for what is running and says to others that it is being restarted', async () => {
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
  const stopping = run.app.stop(10_000);
  await run.slack.person('U0RAKA').types('C0OPS', '/chatgroup list');
  await run.slack.until(() => run.reads('U0RAKA').includes('being restarted'));

  write();
  expect(await submitting).toMatchObject({ outcome: 'cleared' });
  expect(await stopping).toBe(true);
  expect(run.app.connected()).toBe(false);
});

test('deals with everything that was acknowledged before it was told to stop', async () => {
  const people = ['U0DINA', 'U0RAKA', 'U0DINA', 'U0RAKA'];
  await Promise.all(people.map((id) => run.slack.person(id).types('C0OPS', '/chatgroup help')));
  expect(await run.app.stop(10_000)).toBe(true);
  expect(run.slack.log.calls('response_url')).toHaveLength(people.length);
});

test('stops waiting at its deadline', async () => {
  run.directory.hold = new Promise(() => {});
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup list');
  await run.slack.until(() => run.slack.log.calls('conversations.members').length > 0);
  const stopping = run.app.stop(10_000);
  await run.clock.advance(10_000);
  expect(await stopping).toBe(false);
  expect(run.logged.map(({ message }) => message)).toContain('stopped while something was running');
});

test('logs an acknowledgement that comes too late, without which Socket Mode says nothing', async () => {
  await run.slack.person('U0DINA').types('C0OPS', '/chatgroup link delete Market Friday');
  await run.settled();
  run.requests.onSubmit = () => new Promise(() => {});
  void run.slack.person('U0DINA').submits({ Reason: 'Spam' });
  await eventually(() => run.requests.submissions.length > 0);
  await run.clock.advance(2500);
  expect(run.logged).toContainEqual(
    expect.objectContaining({
      message: 'not acknowledged in time',
      facts: { listener: 'submission', id: 'operation' },
    }),
  );
  const stopping = run.app.stop(1);
  await run.clock.advance(1);
  await stopping;
});
