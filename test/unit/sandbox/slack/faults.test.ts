import { clientOf, codeOf } from './support/client';
import { startSlack } from './support/workspace';

const start = async () => {
  const slack = await startSlack();
  return { slack, bot: clientOf(slack), dina: slack.person('U0DINA') };
};
const post = { channel: 'C0OPS', text: 'Hello' };
const method = 'chat.postMessage';

describe('a fault', () => {
  it('hits as many calls of its method as it was told, and no other', async () => {
    const { slack, bot, dina } = await start();
    slack.faults.add({ method, times: 2, kind: 'error', error: 'fatal_error' });
    const codes = [];
    for (let at = 0; at < 3; at += 1) codes.push(await codeOf(bot.chat.postMessage(post)));
    expect(codes).toEqual(['fatal_error', 'fatal_error', 'ok']);
    expect(dina.sees('C0OPS')).toHaveLength(1);
    expect(slack.log.refusals()).toEqual([]);
  });

  it('can lose the reply of a call that was carried out', async () => {
    const { slack, bot, dina } = await start();
    slack.faults.add({ method, kind: 'lost-reply' });
    await expect(bot.chat.postMessage(post)).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
    expect(dina.sees('C0OPS')).toHaveLength(1);
  });

  it('can never answer a call', async () => {
    const { slack, dina } = await start();
    slack.faults.add({ method, kind: 'timeout' });
    const hurried = clientOf(slack, undefined, { timeout: 20 });
    await expect(hurried.chat.postMessage(post)).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
    expect(dina.sees('C0OPS')).toEqual([]);
  });

  it('can be a rate limit or an HTTP error', async () => {
    const { slack } = await start();
    const bot = clientOf(slack, undefined, { rejectRateLimitedCalls: true });
    slack.faults.add({ method, kind: 'ratelimited', retryAfter: 7 });
    await expect(bot.chat.postMessage(post)).rejects.toMatchObject({ retryAfter: 7 });
    slack.faults.add({ method, kind: 'http-500' });
    await expect(bot.chat.postMessage(post)).rejects.toMatchObject({ statusCode: 500 });
  });

  it('can hit response_urls, and be taken back', async () => {
    const { slack, dina } = await start();
    await dina.types('C0OPS', '/chatgroup');
    const url = String(slack.log.deliveries('/chatgroup')[0]?.response_url);
    const send = () =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"x"}' });
    slack.faults.add({ method: 'response_url', times: 2, kind: 'http-500' });
    expect((await send()).status).toBe(500);
    slack.faults.clear();
    expect((await send()).status).toBe(200);
    slack.faults.add({ method: 'response_url', kind: 'lost-reply' });
    await expect(send()).rejects.toThrow();
    expect(dina.sees('C0OPS').filter(({ kind }) => kind === 'ephemeral')).toHaveLength(2);
  });
});
