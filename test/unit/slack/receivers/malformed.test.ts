import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

describe.each(['http', 'socket'] as const)('a delivery of a form that Slack does not send (%s)', (mode) => {
  let run: Running;
  beforeEach(async () => {
    run = await startSlackSide(mode);
  });
  afterEach(stopSlackSide);

  it.each([
    ['actions that are an object', { type: 'block_actions', actions: {} }],
    ['actions that are null', { type: 'block_actions', actions: null }],
    ['no action', { type: 'block_actions', actions: [] }],
    ['an action that is a number', { type: 'block_actions', actions: [1] }],
    ['response_urls that are null', { type: 'view_submission', view: { id: 'V1' }, response_urls: null }],
    ['nobody', { type: 'block_actions', actions: [{ action_id: 'x' }], user: null }],
    ['no channel', { type: 'block_actions', actions: [{ action_id: 'x' }], channel: null }],
    ['no view', { type: 'view_submission', view: null }],
  ])('is acknowledged, and the app is well afterwards: %s', async (_name, malformed) => {
    const payload = { user: { id: 'U0DINA' }, team: { id: 'T0STANDIN' }, trigger_id: 'a.trigger', ...malformed };
    expect(await run.slack.deliver('interactive', payload)).toEqual({ ok: true, body: {} });
    await run.settled();
    expect(run.logged.filter(({ level }) => level === 'error')).toEqual([]);
    expect(run.logged.map(({ message }) => message)).toContain(
      'a delivery of a form that Slack does not send; nothing is done',
    );
    expect(await run.slack.person('U0DINA').types('C0OPS', '/chatgroup help')).toMatchObject({ ok: true });
  });
});
