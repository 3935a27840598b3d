import type { SlackMessage } from '../../sandbox/slack';
import { elsewhere } from '../../sandbox/workspace';
import { useWorld } from '../support/world/use-world';
import { modes, type World } from '../support/world/world';

const BOT = 'U0BOT';

const greetings = (world: World, channel: string): SlackMessage[] =>
  world.slack.messages(channel).filter(({ kind, thread_ts }) => kind === 'message' && thread_ts === undefined);

const joins = (world: World) => world.slack.log.deliveries('member_joined_channel');

describe.each(modes)('a channel that the app joins in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('is told once how to begin, and its button opens the menu for whoever presses it', async () => {
    const { world } = the;
    world.slack.workspace.leave(world.desk, BOT);
    world.slack.workspace.join(world.desk, BOT);
    const greeting = await world.until(() => greetings(world, world.desk)[0]);
    expect(world.reads(greeting)).toContain('This channel can manage WhatsApp groups now.');
    expect(greeting.text).toContain('/chatgroup');

    await world.raka.clicks('Open the menu', { in: greeting });
    await world.until(() => world.reads(world.raka.view()).includes('What would you like to do?'));
    await world.raka.clicks('Create group');
    await world.until(() => world.reads(world.raka.view()).includes('Subject'));
  });

  it('is told who can set it up when it has no desk', async () => {
    const { world } = the;
    world.slack.workspace.join(elsewhere, BOT);
    const greeting = await world.until(() => greetings(world, elsewhere)[0]);
    expect(world.reads(greeting)).toContain('@Sinta or an admin of this workspace types /chatgroup setup here');
    expect(world.reads(greeting)).not.toContain('Open the menu');
  });

  it('is told once, however often Slack says that the app joined', async () => {
    const { world } = the;
    world.slack.workspace.join(elsewhere, BOT);
    await world.until(() => greetings(world, elsewhere)[0]);
    const [joined = {}] = joins(world);
    const again = await world.slack.deliver('events_api', joined, { times: 3 });
    expect(again).toMatchObject({ ok: true });
    await world.restart();
    await world.slack.deliver('events_api', joined);
    await world.slack.idle();
    await world.passes(60_000);
    expect(greetings(world, elsewhere)).toHaveLength(1);
    expect(joins(world)).toHaveLength(5);
  });

  it('hears nothing when somebody else joins it', async () => {
    const { world } = the;
    world.slack.workspace.leave(world.desk, 'U0GUEST');
    world.slack.workspace.join(world.desk, 'U0GUEST');
    await world.until(() => joins(world).length === 1);
    await world.slack.idle();
    await world.passes(60_000);
    expect(greetings(world, world.desk)).toEqual([]);
  });

  it('is not told again when the reply of Slack is lost, and the app lives on', async () => {
    const { world } = the;
    world.slack.faults.add({ kind: 'lost-reply', method: 'chat.postMessage' });
    world.slack.workspace.join(elsewhere, BOT);
    await world.until(() => world.log.some((line) => line.includes('could not be greeted')));
    expect(greetings(world, elsewhere)).toHaveLength(1);
    await world.dina.types(world.desk, '/chatgroup help');
    await world.until(() => world.dina.sees(world.desk).length > 0);
  });
});
