import { minutes, seconds } from '../../../src/domain/clock';
import { ENDLESS } from '../../support/outgoing';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { LEASE, type World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const SENDING = 'cams DeleteChatGroupInviteLink';

describe.each(availableStores())('a process that stood still until its lease ended, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  /** Confirms, and stops the process at `place` until another one has taken over. */
  async function overtaken(world: World, place: string) {
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const stop = world.stops.at(place);
    const slow = world.app.work();
    await stop.reached;
    world.clock.leap(world.clock.now() + LEASE + seconds(1));
    const other = world.start();
    await other.work();
    const wakes = async () => {
      stop.go();
      await slow;
    };
    return { request, other, wakes };
  }

  it('has its write read back by another; its late answer still counts', async () => {
    const world = await createWorld();
    const { request, other, wakes } = await overtaken(world, SENDING);
    expect(await world.state(request)).toBe('settling');
    await wakes();
    await other.pass(seconds(10));
    expect(await world.find(request)).toMatchObject({
      state: 'succeeded',
      outcome: { camsRequestId: 'REQUEST-1' },
    });
    expect(world.thread(request)).toEqual(['confirmed', 'checking', 'ended']);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('that was refused ends the reading back at once', async () => {
    const world = await createWorld();
    world.cams.failNext('refused');
    const { request, wakes } = await overtaken(world, SENDING);
    await wakes();
    expect(await world.find(request)).toMatchObject({
      state: 'failed',
      outcome: { failure: { vendorCode: 'Told.ToFail' } },
    });
  });

  it('whose answer was lost leaves the reading back to the other', async () => {
    const world = await createWorld();
    world.cams.failNext('answer_lost');
    const { request, other, wakes } = await overtaken(world, SENDING);
    await wakes();
    await other.pass(seconds(10));
    expect(await world.state(request)).toBe('succeeded');
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('while it read the group finds it done, and writes nothing', async () => {
    const world = await createWorld();
    const { request, other, wakes } = await overtaken(world, 'read readGroup answers');
    expect(await world.state(request)).toBe('succeeded');
    await wakes();
    await other.pass(minutes(1));
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('between reading and recording reads again', async () => {
    const world = await createWorld();
    const { store, clock } = world;
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    let isSlow = true;
    const transaction: typeof store.transaction = (work) => {
      if (isSlow) {
        isSlow = false;
        clock.leap(clock.now() + seconds(6));
        world.cams.change('G1', { subject: 'Renamed meanwhile' });
      }
      return store.transaction(work);
    };
    await world
      .start({ over: { ...store, transaction } })
      .requests.jobs.execute(request.id, { tries: 0, fence: 1, lease: ENDLESS });
    expect(await world.find(request)).toMatchObject({ state: 'pending', revision: 2 });
    expect(world.cams.writes()).toEqual([]);
  });

  it('between recording and sending does not send any more, and says that it did not', async () => {
    const world = await createWorld();
    const { store, clock } = world;
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const transaction: typeof store.transaction = async (work) => {
      const answer = await store.transaction(work);
      if ((await world.state(request)) === 'executing') clock.leap(clock.now() + seconds(6));
      return answer;
    };
    await world.start({ over: { ...store, transaction } }).work();
    expect(await world.find(request)).toMatchObject({
      state: 'failed',
      outcome: { failure: { code: 'execution_deadline' } },
    });
    expect(world.cams.writes()).toEqual([]);
  });
});
