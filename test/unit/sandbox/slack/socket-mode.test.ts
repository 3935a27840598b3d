import { SocketModeClient } from '@slack/socket-mode';
import { LogLevel } from '@slack/web-api';
import { WebSocket } from 'ws';
import { afterTest } from './support/clean-up';
import { clientOf } from './support/client';
import { createTestClock } from './support/clock';
import { seed, startSlack } from './support/workspace';

interface Envelope {
  ack(response?: object): Promise<void>;
  type: string;
  body: { text?: string; command?: string };
  retry_num?: number;
}

const start = async (connections: number) => {
  const clock = createTestClock();
  const slack = await startSlack({ clock });
  const received: { by: number; envelope: Envelope }[] = [];
  for (let by = 0; by < connections; by += 1) {
    const client = new SocketModeClient({
      appToken: seed.app.appToken,
      logLevel: LogLevel.ERROR,
      autoReconnectEnabled: false,
      clientOptions: { slackApiUrl: slack.apiUrl },
    });
    client.on('slack_event', (envelope: Envelope) => received.push({ by, envelope }));
    await client.start();
    afterTest(() => client.disconnect());
  }
  return { slack, clock, received, dina: slack.person('U0DINA') };
};

describe('Socket Mode', () => {
  it('gives each envelope to one connection, in turn', async () => {
    const { slack, received, dina } = await start(2);
    const typing = ['a', 'b', 'c', 'd'].map((text) => dina.types('C0OPS', `/chatgroup ${text}`));
    await slack.until(() => received.length === 4);
    await Promise.all(received.map(({ envelope }) => envelope.ack()));
    expect((await Promise.all(typing)).every((ack) => ack.ok)).toBe(true);
    expect(received.map(({ by }) => by).sort()).toEqual([0, 0, 1, 1]);
  });

  it('shows what a command is acknowledged with to the person alone', async () => {
    const { slack, received, dina } = await start(1);
    const typing = dina.types('C0OPS', '/chatgroup help');
    await slack.until(() => received[0]);
    await received[0]?.envelope.ack({ text: 'Here is help' });
    expect(await typing).toEqual({ ok: true, body: { text: 'Here is help' } });
    expect(dina.sees('C0OPS')).toMatchObject([{ kind: 'ephemeral', text: 'Here is help' }]);
    expect(slack.person('U0RAKA').sees('C0OPS')).toEqual([]);
  });

  it('shows Slack’s error line to the person when nobody acknowledges within 3 seconds', async () => {
    const { slack, clock, received, dina } = await start(1);
    const typing = dina.types('C0OPS', '/chatgroup list');
    await slack.until(() => received[0]);
    clock.advance(3000);
    expect(await typing).toEqual({ ok: false, error: 'operation_timeout' });
    expect(dina.sees('C0OPS')).toMatchObject([
      { kind: 'notice', text: expect.stringContaining('/chatgroup failed with the error "operation_timeout') },
    ]);
    expect(slack.person('U0RAKA').sees('C0OPS')).toEqual([]);
    await received[0]?.envelope.ack({ text: 'too late' });
    await slack.idle();
    expect(dina.sees('C0OPS')).toHaveLength(1);
  });

  it('says so when no app is connected', async () => {
    const { dina } = await start(0);
    expect(await dina.types('C0OPS', '/chatgroup')).toEqual({ ok: false, error: 'dispatch_failed' });
    expect(dina.sees('C0OPS')).toMatchObject([{ kind: 'notice', text: expect.stringContaining('dispatch_failed') }]);
  });

  it('delivers the same payload as often as a hostile test wants, and changed', async () => {
    const { slack, received, dina } = await start(1);
    const tamper = (payload: object) => ({ ...payload, text: 'forged' });
    const typing = dina.types('C0OPS', '/chatgroup', { times: 3, tamper });
    await slack.until(() => received.length === 3);
    await Promise.all(received.map(({ envelope }) => envelope.ack()));
    await typing;
    expect(received.map(({ envelope }) => envelope.body.text)).toEqual(['forged', 'forged', 'forged']);
  });

  it('sends events without waiting for a payload', async () => {
    const { slack, received, dina } = await start(1);
    const opening = dina.opensHome();
    await slack.until(() => received[0]);
    expect(received[0]?.envelope).toMatchObject({
      type: 'events_api',
      retry_num: 0,
      body: { type: 'event_callback', event: { type: 'app_home_opened', user: 'U0DINA', tab: 'home' } },
    });
    await received[0]?.envelope.ack();
    expect(await opening).toMatchObject({ ok: true });
  });

  it('ends connections by a disconnect frame, as when Slack recycles one', async () => {
    const { slack } = await start(2);
    slack.socket.disconnect();
    await slack.until(() => slack.socket.connections() === 0);
  });

  it('lets nobody in without the ticket of apps.connections.open, and each ticket once', async () => {
    const { slack } = await start(0);
    const { url = '' } = await clientOf(slack, seed.app.appToken).apps.connections.open({});
    const greeting = (address: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(address);
        socket.on('message', (data) => resolve(JSON.parse(String(data)).type));
        socket.on('error', () => resolve('refused'));
      });
    expect(await greeting(url.replace(/ticket=.*/, 'ticket=guess'))).toBe('refused');
    expect(await greeting(url)).toBe('hello');
    expect(await greeting(url)).toBe('refused');
  });
});
