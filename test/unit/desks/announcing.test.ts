import { hours } from '../../../src/domain/clock';
import { approversOf, boundDesk, forgetJobs, more, TERMS } from '../../support/desk-life';
import { useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('news of a desk on $name', (kind) => {
  const the = useStore(kind);
  beforeEach(() => forgetJobs(the.store));

  it('comes into force later when its channel was told later, and never when it cannot be told', async () => {
    const world = await boundDesk(the.store);
    await world.work();
    world.slackSays('later');
    await world.save('ADMIN1', more);
    await world.work();
    world.clock.leap(world.clock.now() + hours(30));
    world.slackSays(undefined);
    await world.work();
    expect(await approversOf(world)).toEqual(TERMS.approvers);
    world.clock.leap(world.clock.now() + hours(24));
    await world.work();
    expect(await approversOf(world)).toEqual(more.approvers);

    world.slackSays('permanent');
    await world.save('ADMIN1', { ...more, twoApprovers: false });
    await world.work();
    world.clock.leap(world.clock.now() + hours(48));
    await world.work();
    expect((await world.desks.forChannel(world.channelId))?.policy.twoApprovers).toBe(true);
    expect((await world.events()).at(-1)).toBe('desk.change_dropped');
  });

  it('that cannot be told ends the change, and tells who asked which one, why, and nobody else', async () => {
    const world = await boundDesk(the.store);
    await world.work();
    world.slackSays('permanent');
    await world.save('ADMIN2', more);
    await world.work();
    expect(world.told).toMatchObject([
      {
        ...{ whom: 'ADMIN2', repeated: false },
        notice: {
          reason: 'not_in_channel',
          before: { policy: { approvers: TERMS.approvers } },
          after: { policy: more },
        },
      },
    ]);
    world.clock.leap(world.clock.now() + hours(48));
    await world.work();
    expect(world.told).toHaveLength(1);
    expect(world.posted.map((each) => each.kind)).toEqual(['bound']);
  });

  it('is told to who asked once it can be, and again when a reply was lost, which is said', async () => {
    const world = await boundDesk(the.store);
    await world.work();
    world.slackSays('permanent');
    world.directSays('later');
    await world.save('ADMIN1', more);
    await world.work();
    world.clock.leap(world.clock.now() + hours(1));
    world.directSays('lost');
    await world.work();
    world.clock.leap(world.clock.now() + hours(1));
    world.directSays(undefined);
    await world.work();
    expect(world.told).toMatchObject([{ whom: 'ADMIN1', repeated: true }]);
    expect((await world.events()).filter((event) => event === 'desk.change_dropped')).toHaveLength(1);
  });

  it('goes on for the channel when who asked cannot be told either', async () => {
    const world = await boundDesk(the.store);
    await world.work();
    world.slackSays('permanent');
    world.directSays('permanent');
    await world.save('ADMIN1', more);
    await world.work();
    world.slackSays(undefined);
    world.directSays(undefined);
    await world.save('ADMIN2', { expiresAfter: hours(1) });
    await world.work();
    expect(world.told).toEqual([]);
    expect(world.posted.map((each) => each.kind)).toEqual(['bound', 'changed']);
  });

  it('of a change taken back before its channel refused it troubles nobody', async () => {
    const world = await boundDesk(the.store);
    await world.work();
    const asked = await world.save('ADMIN1', more);
    if (asked.kind !== 'done' || asked.waiting === undefined) throw new Error(`nothing waits: ${asked.kind}`);
    await world.life.takeBack({ changeId: asked.waiting.id, by: 'ADMIN1' });
    world.slackSays('permanent');
    await world.work();
    expect(world.told).toEqual([]);
    expect(await the.store.deskChanges.find(asked.waiting.id)).toMatchObject({ state: 'taken_back' });
  });

  it('is told of once, though the reply of Slack was lost', async () => {
    const world = await boundDesk(the.store);
    world.slackSays('lost');
    await world.work();
    world.slackSays(undefined);
    world.clock.leap(world.clock.now() + hours(1));
    await world.work();
    expect(world.posted.map((each) => each.kind)).toEqual(['bound']);
  });
});
