import { z } from 'zod';
import { desk, people } from '../../../sandbox/workspace';
import { createSurroundings, inTime, type Surroundings } from '../../support/app-under-test';
import { freePort } from '../../support/world/places';

describe('a process whose connection to Slack is in trouble', () => {
  let around: Surroundings;
  beforeEach(async () => {
    around = await createSurroundings();
  });
  afterEach(() => around.stop());

  const clearLine = (code: string): RegExp =>
    new RegExp(`^Slack does not let Groupkeeper in any more\\. .*Check .*SLACK_BOT_TOKEN.*\\(${code}\\)\\n$`);

  it.each(['token_revoked', 'invalid_auth'])('ends with 1 and says what to do when Slack answers %s', async (error) => {
    const { slack, start } = around;
    const app = await start();
    slack.faults.add({ method: 'apps.connections.open', kind: 'error', error, times: 1000 });
    slack.socket.cut();
    expect(await app.ended).toBe(1);
    expect(app.stderr()).toMatch(clearLine(error));
    expect(app.said()).not.toMatch(/xapp-|xoxb-|[Uu]nhandled/);
  });

  it('ends with 1 when Socket Mode was turned off', async () => {
    const app = await around.start();
    around.slack.socket.disconnect('link_disabled');
    expect(await app.ended).toBe(1);
    expect(app.stderr()).toMatch(clearLine('link_disabled'));
  });

  it('ends with 1 when its bot token was revoked', async () => {
    const { slack, start } = around;
    const app = await start();
    for (const method of ['auth.test', 'users.info', 'conversations.members', 'conversations.info']) {
      slack.faults.add({ method, kind: 'error', error: 'account_inactive', times: 1000 });
    }
    await slack.person(people.dina).types(desk, '/chatgroup list');
    expect(await app.ended).toBe(1);
    expect(app.stderr()).toMatch(clearLine('account_inactive'));
  });

  it('lives on without Slack, says that it is not ready, and comes back by itself', async () => {
    const { slack, start } = around;
    const port = await freePort();
    const app = await start({ ADMIN_PORT: String(port) });
    const body = z.object({
      slack: z.boolean(),
      store: z.boolean(),
      cams: z.boolean().nullable(),
      deadLetters: z.number(),
    });
    const ready = async (): Promise<{ status: number; body: z.infer<typeof body> }> => {
      const reply = await fetch(`http://127.0.0.1:${port}/readyz`);
      return { status: reply.status, body: body.parse(await reply.json()) };
    };
    await slack.person(people.dina).types(desk, '/chatgroup list');
    await inTime(async () => (await ready()).body.cams);
    expect(await ready()).toEqual({ status: 200, body: { slack: true, store: true, cams: true, deadLetters: 0 } });

    slack.faults.add({ method: 'apps.connections.open', kind: 'http-500', times: 4 });
    slack.socket.cut();
    await inTime(async () => (await ready()).status === 503);
    expect((await ready()).body.slack).toBe(false);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    await inTime(async () => (await ready()).status === 200);
    expect(await slack.person(people.dina).types(desk, '/chatgroup help')).toMatchObject({ ok: true });
    app.terminate();
    expect(await app.ended).toBe(0);
  });
});
