import { hours } from '../../../src/domain/clock';
import { askedPostId } from '../../../src/domain/desk-change';
import { approversOf, createDeskWorld, forgetJobs, more, TERMS, waitingDesk } from '../../support/desk-life';
import { useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('a change to a desk on $name', (kind) => {
  const the = useStore(kind);
  beforeEach(() => forgetJobs(the.store));

  it('has what is stricter at once, and what allows more after a day', async () => {
    const world = await waitingDesk(the.store);
    expect(await approversOf(world)).toEqual(TERMS.approvers);
    world.clock.leap(world.clock.now() + hours(24) - 1);
    await world.work();
    expect(await approversOf(world)).toEqual(TERMS.approvers);
    world.clock.leap(world.clock.now() + 1);
    await world.work();
    expect(await approversOf(world)).toEqual(more.approvers);
    expect(world.posted.map((each) => each.kind)).toEqual(['bound', 'asked', 'in_force']);
    expect(world.edited).toEqual(['in_force']);
    expect(await world.save('ADMIN1', { expiresAfter: hours(1), ...more })).toMatchObject({ waiting: undefined });
    expect((await world.desks.forChannel(world.channelId))?.policy.expiresAfter).toBe(hours(1));
  });

  it('changes at once when a second admin agrees, and never when the same one does', async () => {
    const world = await waitingDesk(the.store);
    const { changeId } = world;
    expect(await world.life.agree({ changeId, by: 'ADMIN1' })).toEqual({ kind: 'own_change' });
    expect(await world.life.agree({ changeId, by: 'U0DINA' })).toEqual({ kind: 'refused', refusal: 'not_admin' });
    expect(await world.life.agree({ changeId, by: 'GUEST1' })).toEqual({ kind: 'refused', refusal: 'guest' });
    expect(await approversOf(world)).toEqual(TERMS.approvers);
    expect(await world.life.agree({ changeId, by: 'ADMIN2' })).toEqual({ kind: 'done' });
    expect(await approversOf(world)).toEqual(more.approvers);
    expect(await world.life.agree({ changeId, by: 'ADMIN3' })).toEqual({
      ...{ kind: 'too_late', state: 'in_force', by: 'ADMIN2' },
    });
    world.clock.leap(world.clock.now() + hours(30));
    await world.work();
    expect(await world.events()).toEqual(['desk.set_up', 'desk.change_asked', 'desk.change_agreed']);
  });

  it('agrees once, however many admins press at once', async () => {
    const world = await waitingDesk(the.store);
    const click = (by: string) => world.life.agree({ changeId: world.changeId, by });
    const answers = await Promise.all(['ADMIN2', 'ADMIN3', 'ADMIN4'].map(click));
    expect(answers.map((each) => each.kind).sort()).toEqual(['done', 'too_late', 'too_late']);
    expect((await world.events()).filter((event) => event === 'desk.change_agreed')).toHaveLength(1);
  });

  it('stays as it is when a change is taken back, also by the one who asked', async () => {
    const world = await waitingDesk(the.store);
    expect(await world.life.takeBack({ changeId: world.changeId, by: 'ADMIN1' })).toEqual({ kind: 'done' });
    world.clock.leap(world.clock.now() + hours(30));
    await world.work();
    expect(await approversOf(world)).toEqual(TERMS.approvers);
    expect(world.edited).toEqual(['taken_back']);
    expect(await world.life.agree({ changeId: world.changeId, by: 'ADMIN2' })).toMatchObject({ state: 'taken_back' });
  });

  it('has one change that waits: a new one takes its place, and its own day', async () => {
    const world = await waitingDesk(the.store);
    world.clock.leap(world.clock.now() + hours(20));
    const second = await world.save('ADMIN2', { expiresAfter: hours(72) });
    expect(second).toMatchObject({ kind: 'done', replaced: true, waiting: { askedBy: 'ADMIN2' } });
    await world.work();
    world.clock.leap(world.clock.now() + hours(5));
    await world.work();
    expect((await world.desks.forChannel(world.channelId))?.policy).toMatchObject({
      approvers: TERMS.approvers,
      expiresAfter: hours(24),
    });
    world.clock.leap(world.clock.now() + hours(19));
    await world.work();
    expect((await world.desks.forChannel(world.channelId))?.policy).toMatchObject({
      approvers: TERMS.approvers,
      expiresAfter: hours(72),
    });
    expect(world.posted.map((each) => each.kind)).toEqual(['bound', 'asked', 'replaced', 'asked', 'in_force']);
  });

  it('drops a change that waits when the form is handed in as the desk is', async () => {
    const world = await waitingDesk(the.store);
    expect(await world.save('ADMIN2')).toMatchObject({ changed: false, replaced: true, waiting: undefined });
    expect(await world.save('ADMIN2')).toEqual({ kind: 'same' });
  });

  it('outlives a restart while a change waits', async () => {
    const world = await waitingDesk(the.store);
    await the.reopen();
    const after = createDeskWorld(the.store);
    const change = await the.store.deskChanges.find(world.changeId);
    expect(change).toMatchObject({ state: 'waiting', askedBy: 'ADMIN1', after: { policy: more } });
    expect(await the.store.deskPosts.find(askedPostId(world.changeId))).toMatchObject({ ref: { ts: '2.0' } });
    after.clock.leap(world.clock.now() + hours(24));
    await after.work();
    expect(await the.store.desks.find(world.channelId)).toMatchObject({ desk: { policy: more } });
  });
});
