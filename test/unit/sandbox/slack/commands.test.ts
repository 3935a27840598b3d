import { startApp } from './support/bolt-app';
import { startSlack } from './support/workspace';

const start = async () => {
  const slack = await startSlack();
  await startApp(slack, 'Socket Mode', (app) => {
    app.command('/chatgroup', async ({ ack }) => ack());
    app.shortcut('menu', async ({ ack }) => ack());
    app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } });
    });
  });
  const last = (name: string) => slack.log.deliveries(name).at(-1);
  return { slack, last, dina: slack.person('U0DINA') };
};

describe('a slash command', () => {
  it('arrives as Slack sends it', async () => {
    const { dina, last } = await start();
    await dina.types('C0OPS', '/chatgroup  link delete "VIP"  ');
    expect(last('/chatgroup')).toMatchObject({
      command: '/chatgroup',
      text: 'link delete "VIP"',
      user_id: 'U0DINA',
      user_name: 'dina',
      channel_id: 'C0OPS',
      channel_name: 'ops',
      team_id: 'T0TEAM',
      is_enterprise_install: 'false',
    });
  });

  it('escapes text and turns names into ids where the manifest asks for it', async () => {
    const { dina, last } = await start();
    await dina.types('C0OPS', '/chatgroup setup @raka @leads #ops <b> & @nobody');
    expect(last('/chatgroup')?.text).toBe(
      'setup <@U0RAKA|raka> <!subteam^S0LEADS|@leads> <#C0OPS|ops> &lt;b&gt; &amp; @nobody',
    );
  });

  it('names private channels as Slack does', async () => {
    const { slack, dina, last } = await start();
    await dina.types('G0OURS', '/chatgroup');
    expect(last('/chatgroup')?.channel_name).toBe('privategroup');
    await dina.types(slack.workspace.directMessage('U0DINA').id, '/chatgroup');
    expect(last('/chatgroup')?.channel_name).toBe('directmessage');
  });

  it('that nobody registered, or typed inside a thread, is answered by Slack itself', async () => {
    const { slack, dina } = await start();
    await dina.types('C0OPS', '/other');
    await dina.types('C0OPS', 'A message');
    const thread = dina.sees('C0OPS').at(-1)?.ts ?? '';
    await dina.types('C0OPS', '/chatgroup list', { thread });
    expect(dina.sees('C0OPS').map(({ kind, text }) => [kind, text])).toEqual([
      ['notice', '/other is not a valid command.'],
      ['message', 'A message'],
      ['notice', '/chatgroup is not supported in threads. Sorry!'],
    ]);
    expect(slack.log.deliveries()).toEqual([]);
  });
});

describe('other ways in', () => {
  it('a global shortcut carries a trigger and no channel', async () => {
    const { dina, last } = await start();
    expect(await dina.shortcut('menu')).toMatchObject({ ok: true });
    expect(last('shortcut')).toMatchObject({
      callback_id: 'menu',
      trigger_id: expect.any(String),
      user: { id: 'U0DINA' },
    });
    expect(last('shortcut')).not.toHaveProperty('channel');
    await expect(dina.shortcut('unknown')).rejects.toThrow('no shortcut "unknown"');
  });

  it('opening App Home lets the app publish it, and shows the app what it published', async () => {
    const { slack, dina, last } = await start();
    await dina.opensHome();
    const home = await slack.until(() => dina.home());
    expect(home.blocks).toMatchObject([{ type: 'divider' }]);
    await dina.opensHome();
    expect(last('app_home_opened')).toMatchObject({ event: { view: { id: home.id, type: 'home' } } });
  });

  it('another workspace’s person is told by the team', async () => {
    const { slack, last } = await start();
    Object.assign(slack.workspace.user('U0GUEST'), { team_id: 'T0OTHER', is_stranger: true });
    await slack.person('U0GUEST').shortcut('menu');
    expect(last('shortcut')).toMatchObject({ user: { team_id: 'T0OTHER' }, team: { id: 'T0TEAM' } });
  });

  it('somebody who is not there cannot act', async () => {
    const { slack } = await start();
    expect(() => slack.person('U0NOBODY')).toThrow('user_not_found');
  });
});

describe('/invite, which is Slack’s own', () => {
  it('brings the app into a channel, and tells the app', async () => {
    const { slack, dina } = await start();
    const { botUserId } = slack.workspace.app;
    slack.workspace.leave('C0OPS', botUserId);
    await dina.types('C0OPS', '/invite @Nobody');
    expect(dina.sees('C0OPS').at(-1)?.text).toMatch(/Nobody here is called that/);
    expect(slack.workspace.channel('C0OPS').members).not.toContain(botUserId);
    await dina.types('C0OPS', `/invite @${slack.workspace.app.name}`);
    expect(slack.workspace.channel('C0OPS').members).toContain(botUserId);
  });
});
