import { hours } from '../../../src/domain/clock';
import { createDeskWorld, forgetJobs, more, TERMS } from '../../support/desk-life';
import { useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('a desk from the settings on $name', (kind) => {
  const the = useStore(kind);
  beforeEach(() => forgetJobs(the.store));
  const { scope, approvers, expiresAfter } = TERMS;
  const fromSettings = (channelId: string) => [
    { id: channelId, channelId, scope, policy: { approvers, approvalsNeeded: 1, expiresAfter, startWithin: 1000 } },
  ];

  it('stays as it is until its channel is set up, and then goes on under its id', async () => {
    const world = createDeskWorld(the.store, fromSettings);
    const { channelId } = world;
    expect(await world.desks.forChannel(channelId)).toMatchObject({ id: channelId });
    expect(await world.save('ADMIN1')).toMatchObject({ kind: 'done', isNew: true });
    expect(await world.save('ADMIN1', { expiresAfter: hours(1) })).toMatchObject({ changed: true });
    expect(await world.desks.find(channelId)).toMatchObject({ policy: { expiresAfter: hours(1), startWithin: 1000 } });
    expect((await world.desks.all()).filter((desk) => desk.channelId === channelId)).toHaveLength(1);
  });

  it('is compared with, too: what allows more waits', async () => {
    const world = createDeskWorld(the.store, fromSettings);
    expect(await world.save('ADMIN1', more)).toMatchObject({ isNew: false, changed: false, waiting: {} });
    expect((await world.desks.find(world.channelId))?.policy.approvers).toEqual(approvers);
  });

  it('does not come back when it is given up', async () => {
    const world = createDeskWorld(the.store, fromSettings);
    const { channelId } = world;
    expect(await world.life.giveUp({ channelId, by: 'ADMIN1', seen: 0 })).toEqual({ kind: 'done' });
    expect(await world.desks.forChannel(channelId)).toBeUndefined();
    expect((await world.desks.all()).map((desk) => desk.channelId)).not.toContain(channelId);
  });
});
