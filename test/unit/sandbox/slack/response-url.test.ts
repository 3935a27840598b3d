import type { SlackStandIn } from '../../../../sandbox/slack';
import { createTestClock } from './support/clock';
import { startSlack } from './support/workspace';

const start = async () => {
  const clock = createTestClock();
  const slack = await startSlack({ clock });
  return { slack, clock, dina: slack.person('U0DINA'), raka: slack.person('U0RAKA') };
};

/** The response_url of a fresh command in a channel; no app is there to answer it. */
async function urlOf(slack: SlackStandIn, channel = 'C0OPS'): Promise<string> {
  await slack.person('U0DINA').types(channel, '/chatgroup');
  return String(slack.log.deliveries('/chatgroup').at(-1)?.response_url);
}

const send = (url: string, body: object) => {
  const headers = { 'content-type': 'application/json' };
  const sent = fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return sent.then(async (response) => Object.assign({ status: response.status }, await response.json()));
};

describe('a response_url', () => {
  it('answers only the person, even where the app was not invited', async () => {
    const { slack, dina } = await start();
    await send(await urlOf(slack, 'G0KEPT'), { text: 'Please invite me' });
    expect(dina.sees('G0KEPT').at(-1)).toMatchObject({
      kind: 'ephemeral',
      visibleTo: 'U0DINA',
      text: 'Please invite me',
    });
  });

  it('answers everybody when told so', async () => {
    const { slack, raka } = await start();
    await send(await urlOf(slack), { text: 'Look', response_type: 'in_channel' });
    expect(raka.sees('C0OPS')).toMatchObject([{ kind: 'message', text: 'Look' }]);
  });

  it('works five times', async () => {
    const { slack } = await start();
    const url = await urlOf(slack);
    for (let at = 0; at < 5; at += 1) expect(await send(url, { text: 'x' })).toEqual({ status: 200, ok: true });
    expect(await send(url, { text: 'x' })).toEqual({ status: 404, ok: false, error: 'used_url' });
  });

  it('works for half an hour', async () => {
    const { slack, clock } = await start();
    const url = await urlOf(slack);
    clock.advance(30 * 60_000);
    expect(await send(url, { text: 'x' })).toMatchObject({ ok: true });
    clock.advance(1);
    expect(await send(url, { text: 'x' })).toEqual({ status: 404, ok: false, error: 'expired_url' });
  });

  it('refuses what Slack would refuse in a message', async () => {
    const { slack, dina } = await start();
    const url = await urlOf(slack);
    const before = dina.sees('C0OPS').length;
    expect(await send(url, { blocks: [{ type: 'marquee' }] })).toMatchObject({ status: 400, error: 'invalid_blocks' });
    expect(await send(url, {})).toMatchObject({ status: 400, error: 'no_text' });
    expect(await send(`${slack.log.deliveries()[0]?.response_url}0`, { text: 'x' })).toMatchObject({
      error: 'invalid_url',
    });
    expect(dina.sees('C0OPS')).toHaveLength(before);
  });
});
