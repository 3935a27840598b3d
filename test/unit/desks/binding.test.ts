import { storedDesks } from '../../../src/desks/stored-desks';
import { hours } from '../../../src/domain/clock';
import { approversOf, boundDesk, createDeskWorld, forgetJobs, more, TERMS, waitingDesk } from '../../support/desk-life';
import { useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('a desk on $name', (kind) => {
  const the = useStore(kind);
  beforeEach(() => forgetJobs(the.store));

  it('is in force as soon as a channel is bound', async () => {
    const world = createDeskWorld(the.store);
    expect(await world.desks.forChannel(world.channelId)).toBeUndefined();
    expect(await world.save('U0SINTA', { subjectPrefix: 'Promo' })).toMatchObject({ kind: 'done', isNew: true });
    const desk = await world.desks.forChannel(world.channelId);
    expect(desk).toMatchObject({ id: world.channelId, scope: TERMS.scope, subjectPrefix: 'Promo' });
    expect(await world.desks.find(world.channelId)).toEqual(desk);
    expect(await world.desks.all()).toContainEqual(desk);
    await world.work();
    expect(world.posted.map((each) => each.kind)).toEqual(['bound']);
    expect(await world.events()).toEqual(['desk.set_up']);
  });

  it('takes no form that showed it as it was before', async () => {
    const world = await boundDesk(the.store);
    const stale = { channelId: world.channelId, by: 'ADMIN2', seen: 0, terms: TERMS };
    expect(await world.life.propose(stale)).toEqual({ kind: 'stale' });
    const { version: seen } = await world.life.present(world.channelId);
    const both = await Promise.all([
      world.life.propose({ ...stale, by: 'ADMIN1', seen, terms: { ...TERMS, expiresAfter: hours(1) } }),
      world.life.propose({ ...stale, seen, terms: { ...TERMS, expiresAfter: hours(4) } }),
    ]);
    expect(both.map(({ kind: each }) => each).sort()).toEqual(['done', 'stale']);
  });

  it('is set up by admins only', async () => {
    const world = createDeskWorld(the.store);
    expect(await world.save('U0DINA')).toEqual({ kind: 'refused', refusal: 'not_admin' });
    expect(await world.save('GUEST1')).toEqual({ kind: 'refused', refusal: 'guest' });
    expect(await world.events()).toEqual([]);
  });

  const seenByAnother = async (): Promise<void> => {
    const world = await boundDesk(the.store);
    const other = await the.database.open();
    try {
      const desks = storedDesks(other.desks, [], world.clock);
      expect(await desks.find(world.channelId)).toMatchObject({ policy: { expiresAfter: hours(24) } });
      await world.save('ADMIN1', { expiresAfter: hours(1), language: 'id' });
      expect(await desks.forChannel(world.channelId)).toMatchObject({ policy: { expiresAfter: hours(1) } });
      expect(await desks.languageOf(world.channelId)).toBe('id');
    } finally {
      await other.close();
    }
  };
  if (kind.name === 'PostgreSQL') it('changed by one process is seen by another at once', seenByAnother);

  it('given up is none at once, and set up again within a day allows no more than it did', async () => {
    const world = await waitingDesk(the.store);
    const { version: seen } = await world.life.present(world.channelId);
    const { channelId } = world;
    expect(await world.life.giveUp({ channelId, by: 'U0DINA', seen })).toMatchObject({ kind: 'refused' });
    expect(await world.life.giveUp({ channelId, by: 'ADMIN2', seen: seen - 1 })).toEqual({ kind: 'stale' });
    expect(await world.life.giveUp({ channelId, by: 'ADMIN2', seen })).toEqual({ kind: 'done' });
    expect(await world.desks.forChannel(channelId)).toBeUndefined();
    expect(await world.desks.find(channelId)).toBeUndefined();
    expect(await the.store.deskChanges.find(world.changeId)).toMatchObject({ state: 'dropped' });
    expect(await world.save('ADMIN1', more)).toMatchObject({ isNew: true, waiting: { after: { policy: more } } });
    expect(await approversOf(world)).toEqual(TERMS.approvers);
  });

  it('given up a day ago is set up as if it were new', async () => {
    const world = await boundDesk(the.store);
    const { version: seen } = await world.life.present(world.channelId);
    await world.life.giveUp({ channelId: world.channelId, by: 'ADMIN2', seen });
    world.clock.leap(world.clock.now() + hours(24));
    expect(await world.save('ADMIN1', more)).toMatchObject({ isNew: true, waiting: undefined });
    expect(await approversOf(world)).toEqual(more.approvers);
  });
});
