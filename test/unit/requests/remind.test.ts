import { hours, minutes, seconds } from '../../../src/domain/clock';
import { RAKA, SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, type World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const reminders = (world: World, { id }: { readonly id: string }): number[] =>
  world.slack.posts.flatMap(({ requestId, note }) =>
    requestId === id && note?.kind === 'reminder' ? [note.revision * 10 + note.nth] : [],
  );

describe.each(availableStores())('a request that waits, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  it('reminds after a third and after two thirds of its time', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.app.pass(hours(8) - 1);
    expect(reminders(world, request)).toEqual([]);
    await world.app.pass(1);
    await world.app.work();
    expect(reminders(world, request)).toEqual([11]);
    await world.app.pass(hours(8));
    await world.app.work();
    expect(reminders(world, request)).toEqual([11, 12]);
    await world.app.pass(hours(9));
    expect(reminders(world, request)).toEqual([11, 12]);
  });

  it.each(['confirm', 'deny'] as const)('reminds nobody once it is decided by %s', async (decision) => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, decision);
    await world.app.pass(hours(25));
    expect(reminders(world, request)).toEqual([]);
    expect(await world.store.jobs.nextDue()).toBeUndefined();
  });

  it('reminds nobody of a change that policy approves', async () => {
    const world = await createWorld();
    const request = await world.ask('update', { group: GROUP, subject: 'Sales 2' });
    await world.app.pass(hours(25));
    expect(reminders(world, request)).toEqual([]);
  });

  it('begins anew with a new revision', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.app.pass(hours(10));
    world.cams.change(GROUP, { link: 'https://chat.whatsapp.com/TESTNEW0002' });
    await world.click(request, 'confirm');
    await world.app.pass(minutes(1));
    expect(await world.find(request)).toMatchObject({ state: 'pending', revision: 2 });
    await world.app.pass(hours(7));
    expect(reminders(world, request)).toEqual([11]);
    await world.app.pass(hours(1));
    await world.app.work();
    expect(reminders(world, request)).toEqual([11, 21]);
    await world.app.pass(hours(8));
    expect(reminders(world, request)).toEqual([11, 21, 22]);
  });

  it('has only the latest reminder posted after the process was off', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.app.kill();
    world.clock.leap(world.clock.now() + hours(17));
    await world.start().work();
    expect(reminders(world, request)).toEqual([12]);
  });

  it('has none posted after its time is over', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.app.kill();
    world.clock.leap(world.clock.now() + hours(30));
    await world.start().work();
    expect(reminders(world, request)).toEqual([]);
    expect(await world.state(request)).toBe('expired');
  });

  it('reminds once when the clock leaps to and fro, and when two processes look at once', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    for (const leap of [hours(9), -hours(3), hours(3), -hours(1), hours(1)]) {
      world.clock.leap(world.clock.now() + leap);
      await world.store.jobs.schedule('remind', request.id, world.clock.now());
      await Promise.all([world.app.work(), world.start().work()]);
    }
    expect(reminders(world, request)).toEqual([11]);
  });

  it('is not reminded of by what Slack did not take until it was decided, nor by two reminders at once', async () => {
    const world = await createWorld();
    const decided = await world.ask('link delete');
    world.slack.fail('postNote', { kind: 'later', times: 3 });
    await world.app.pass(hours(8));
    await world.app.work();
    await world.click(decided, 'deny', SITI);
    await world.app.pass(minutes(10));
    expect(world.thread(decided)).toEqual(['denied']);

    const waiting = await world.ask('link delete');
    world.slack.fail('postNote', { kind: 'later', times: 3, retryAfterMs: hours(5) });
    await world.app.pass(hours(23));
    await world.app.work();
    expect(reminders(world, waiting)).toEqual([12]);
  });

  it('goes on reminding while one of two has voted', async () => {
    const world = await createWorld({ approvalsNeeded: 2 });
    const request = await world.ask('link delete');
    await world.click(request, 'confirm', RAKA);
    await world.app.pass(hours(8) + seconds(1));
    expect(world.thread(request)).toEqual(['vote', 'reminder']);
  });
});
