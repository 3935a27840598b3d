import { createServer, type ServerResponse } from 'node:http';
import { startApp } from './support/bolt-app';
import { afterTest } from './support/clean-up';
import { createTestClock } from './support/clock';
import { startSlack } from './support/workspace';

const withBolt = async () => {
  const slack = await startSlack();
  const heard: string[] = [];
  await startApp(slack, 'HTTP mode', (app) => {
    app.command('/chatgroup', async ({ ack, body }) => {
      heard.push(body.text);
      await ack('Heard you');
    });
  });
  return { slack, heard, dina: slack.person('U0DINA') };
};

/** A server that answers every delivery by `answer`. */
const withServer = async (answer: (response: ServerResponse) => void) => {
  const clock = createTestClock();
  const slack = await startSlack({ clock });
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterTest(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address && typeof address === 'object') slack.deliverTo(`http://127.0.0.1:${address.port}/`);
  return { slack, clock, dina: slack.person('U0DINA'), requests: () => requests };
};

describe('HTTP delivery', () => {
  it('is signed so that Bolt lets it in, and shows what the app answers', async () => {
    const { heard, dina } = await withBolt();
    await dina.types('C0OPS', '/chatgroup list VIP & "Ibu Sari" 群');
    expect(heard).toEqual(['list VIP &amp; "Ibu Sari" 群']);
    expect(dina.sees('C0OPS')).toMatchObject([{ kind: 'ephemeral', text: 'Heard you' }]);
  });

  it.each([
    ['another secret', { secret: 'guess' }],
    ['an old time', { timestamp: 1_600_000_000 }],
  ])('with %s is refused by Bolt, and the person is told', async (_what, signing) => {
    const { heard, dina } = await withBolt();
    expect(await dina.types('C0OPS', '/chatgroup', { signing })).toEqual({
      ok: false,
      error: 'app_error',
      status: 401,
    });
    expect(heard).toEqual([]);
    expect(dina.sees('C0OPS')).toMatchObject([{ kind: 'notice', text: expect.stringContaining('status 401') }]);
  });

  it('waits 3 seconds and no longer', async () => {
    const { slack, clock, dina, requests } = await withServer(() => {});
    const typing = dina.types('C0OPS', '/chatgroup');
    await slack.until(() => requests() > 0);
    clock.advance(3000);
    expect(await typing).toEqual({ ok: false, error: 'operation_timeout' });
  });

  it('says so when the app answers with an error or is not there', async () => {
    const { slack, dina } = await withServer((response) => response.writeHead(503).end());
    expect(await dina.types('C0OPS', '/chatgroup')).toEqual({ ok: false, error: 'app_error', status: 503 });
    slack.deliverTo('http://127.0.0.1:1/');
    expect(await dina.types('C0OPS', '/chatgroup')).toEqual({ ok: false, error: 'dispatch_failed' });
  });
});
