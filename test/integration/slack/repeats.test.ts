import { minutes, seconds } from '../../../src/domain/clock';
import { formOf, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes, type World } from '../../support/world/world';

const yes = { confirm: true };
const reason = { Reason: 'The poster was copied' };

describe.each(modes)('everything delivered five times over (%s)', (mode) => {
  const the = useWorld({ mode });

  it('is asked once, decided once, written once and told once', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup link delete Reseller Onboarding', { times: 5 });
    await world.until(() => formOf(world, world.dina));
    await world.dina.submits(reason, { times: 5 });
    const card = await world.until(() => world.cards()[0]);
    await world.raka.clicks('Confirm deletion', { ...yes, times: 5 });
    await reading(world, card, /\bDone\b/, /was deleted/);
    await world.passes(seconds(30));
    expect(world.cards()).toHaveLength(1);
    expect(world.cams.writes()).toHaveLength(1);
    expect(world.thread(card).map(world.reads)).toEqual([
      expect.stringContaining('confirmed'),
      expect.stringContaining('CAMS accepted it'),
      expect.stringContaining('was deleted'),
    ]);
    const toRaka = world.raka.sees(world.desk).filter(({ visibleTo }) => visibleTo === world.raka.id);
    expect(toRaka.map(world.reads)).toEqual([expect.stringContaining('You confirmed')]);
    expect(world.slack.log.calls('views.open')).toHaveLength(1);
  });
});

describe('a signed request', () => {
  const the = useWorld({ mode: 'http' });

  /** What came last of this name, for once more. */
  const lastPayload = (world: World, name: string) =>
    world.slack.log.entries.findLast((entry) => entry.direction === 'to-app' && entry.name === name)?.payload ?? {};

  it('that comes again after a restart is answered, and nothing is done', async () => {
    const { world } = the;
    const signing = { timestamp: Math.floor(world.clock.now() / 1000) };
    expect(await world.dina.types(world.desk, '/chatgroup help', { signing })).toMatchObject({ ok: true });
    const told = (): number => world.dina.sees(world.desk).length;
    await world.until(() => told() === 1);

    await world.restart();
    const again = await world.slack.deliver('slash_commands', lastPayload(world, '/chatgroup'), { signing });
    expect(again).toEqual({ ok: true, body: {} });
    await world.passes(seconds(20));
    expect(told()).toBe(1);
  });

  it('that Slack signs anew after a restart, because it saw no answer, is not run a second time', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup help');
    const told = (): number => world.dina.sees(world.desk).length;
    await world.until(() => told() === 1);

    await world.restart();
    world.clock.leap(minutes(30));
    const again = await world.slack.deliver('slash_commands', lastPayload(world, '/chatgroup'));
    expect(again).toEqual({ ok: true, body: {} });
    await world.passes(seconds(20));
    expect(told()).toBe(1);
  });
});
