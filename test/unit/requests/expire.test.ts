import { hours, minutes, seconds } from '../../../src/domain/clock';
import { RAKA, SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('a deadline in $name', (kind) => {
  const createWorld = useWorlds(kind);

  it('ends a pending request at the end of its time, not before', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.app.pass(hours(24) - 1);
    expect(await world.state(request)).toBe('pending');
    await world.app.pass(1);
    await world.app.work();
    expect(await world.state(request)).toBe('expired');
    expect(world.thread(request)).toEqual(['reminder', 'reminder', 'expired']);
    expect(world.slack.posts[0]?.card?.tokens).toEqual({});
  });

  it('counts at the click, even when nobody has looked at it yet', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.clock.leap(request.expiresAt);
    expect(await world.click(request, 'confirm')).toMatchObject({ kind: 'too_late', request: { state: 'expired' } });
  });

  it('that passed while the process was off is kept at the next start', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.app.kill();
    world.clock.leap(world.clock.now() + hours(30));
    await world.start().work();
    expect(await world.state(request)).toBe('expired');
  });

  it('that passed while the process was off is kept for a confirmed request too', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    world.app.kill();
    world.clock.leap(world.clock.now() + minutes(15));
    await world.start().work();
    expect(await world.state(request)).toBe('expired');
    expect(world.cams.writes()).toEqual([]);
  });

  it('is met neither early nor twice when the clock leaps to and fro', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    for (const leap of [minutes(10), -minutes(10), -minutes(10), minutes(10)]) {
      world.clock.leap(world.clock.now() + leap);
      await world.app.pass(seconds(5));
      expect(await world.state(request)).toBe('pending');
    }
    expect(await world.click(request, 'confirm')).toMatchObject({ kind: 'done' });
    await world.app.pass(minutes(1));
    expect(await world.state(request)).toBe('succeeded');
  });

  it('loses against a confirmation that was first, and wins against one that was not', async () => {
    const world = await createWorld();
    for (let round = 0; round < 5; round += 1) {
      const request = await world.ask('link delete');
      const click = world.click(request, round % 2 === 0 ? 'confirm' : 'deny', round % 2 === 0 ? RAKA : SITI);
      world.clock.leap(request.expiresAt);
      const [decided] = await Promise.all([click, world.start().work()]);
      const expired = (await world.audit()).filter(
        ({ event, requestId }) => requestId === request.id && event === 'request.expired',
      );
      expect(expired).toHaveLength(decided.kind === 'done' ? 0 : 1);
      await world.app.pass(minutes(2));
      world.cams.change('G1', { link: 'https://chat.whatsapp.com/TESTOLD0001' });
    }
  });

  it('is the stricter of the desk then and now', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    const policy = { ...world.desk.policy, startWithin: minutes(1) };
    world.desks.set(world.desk.id, { ...world.desk, policy });
    await world.click(request, 'confirm');
    world.clock.leap(world.clock.now() + minutes(1));
    await world.app.work();
    expect(await world.state(request)).toBe('expired');
  });

  it('of a request that went on needs no cancelling', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'deny');
    await world.app.pass(hours(25));
    expect(await world.state(request)).toBe('denied');
    expect(await world.store.jobs.nextDue()).toBeUndefined();
  });
});
