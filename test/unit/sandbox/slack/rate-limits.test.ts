import { methods } from '../../../../sandbox/slack/methods';
import { rateOf } from '../../../../sandbox/slack/methods/tiers';
import { createTestClock } from './support/clock';
import { seed, startSlack } from './support/workspace';

const start = async (rateLimits: boolean) => {
  const clock = createTestClock();
  const slack = await startSlack({ clock, rateLimits });
  const call = async (method: string, args: object) => {
    const response = await fetch(`${slack.apiUrl}${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${seed.app.botToken}` },
      body: JSON.stringify(args),
    });
    return { status: response.status, wait: response.headers.get('retry-after') };
  };
  const post = (channel = 'C0OPS') => call('chat.postMessage', { channel, text: 'x' });
  const times = async (n: number, act: () => Promise<{ status: number }>) => {
    const all: number[] = [];
    for (let at = 0; at < n; at += 1) all.push((await act()).status);
    return all;
  };
  return { slack, clock, call, post, times };
};

describe('posting into a channel', () => {
  it('passes in a short burst, then once a second, and says when to come again', async () => {
    const { slack, clock, post, times } = await start(true);
    expect(await times(5, post)).toEqual([200, 200, 200, 200, 200]);
    expect(await post()).toEqual({ status: 429, wait: '1' });
    clock.advance(999);
    expect((await post()).status).toBe(429);
    clock.advance(1);
    expect((await post()).status).toBe(200);
    expect((await post()).status).toBe(429);
    expect(slack.messages('C0OPS')).toHaveLength(6);
    expect(slack.log.refusals()).toMatchObject(Array(3).fill({ name: 'chat.postMessage', error: 'ratelimited' }));
  });

  it('is counted for each channel alone, a person’s id standing for their conversation', async () => {
    const { slack, post, times } = await start(true);
    await times(6, post);
    expect((await post('G0OURS')).status).toBe(200);
    await times(5, () => post('U0DINA'));
    expect((await post(slack.workspace.directMessage('U0DINA').id)).status).toBe(429);
  });

  it('saves up no more than a burst', async () => {
    const { clock, post, times } = await start(true);
    clock.advance(3_600_000);
    expect(await times(6, post)).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('is not limited unless asked for', async () => {
    const { post, times } = await start(false);
    expect(new Set(await times(20, post))).toEqual(new Set([200]));
  });
});

describe('a method', () => {
  it('may be called as often as its tier says, others not counted', async () => {
    const { clock, call, times } = await start(true);
    expect(new Set(await times(20, () => call('usergroups.list', {})))).toEqual(new Set([200]));
    expect(await call('usergroups.list', {})).toEqual({ status: 429, wait: '3' });
    expect((await call('usergroups.users.list', { usergroup: 'S0LEADS' })).status).toBe(200);
    clock.advance(3000);
    expect((await call('usergroups.list', {})).status).toBe(200);
  });

  it.each([
    ['chat.update', 50],
    ['users.info', 100],
    ['views.open', 100],
    ['views.publish', 100],
    ['conversations.history', 50],
    ['usergroups.users.list', 20],
    ['apps.connections.open', 1],
  ])('%s has %d calls a minute', (name, perMinute) => {
    expect(methods.has(name) || name === 'apps.connections.open').toBe(true);
    expect(rateOf(name).perMinute).toBe(perMinute);
  });
});
