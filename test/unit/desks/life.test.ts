import { storedDesks } from '../../../src/desks/stored-desks';
import { hours } from '../../../src/domain/clock';
import { askedPostId } from '../../../src/domain/desk-change';
import { createDeskWorld, forgetJobs, TERMS } from '../../support/desk-life';
import { useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';

const more = { approvers: [...TERMS.approvers, 'U0DINA'] };

describe.each(availableStores())('a desk on $name', (kind) => {
  const the = useStore(kind);
  beforeEach(() => forgetJobs(the.store));

  async function bound() {
    const world = createDeskWorld(the.store);
    await world.save('ADMIN1');
    return world;
  }

  async function waiting() {
    const world = await bound();
    const asked = await world.save('ADMIN1', more);
    if (asked.kind !== 'done' || asked.waiting === undefined) throw new Error(`nothing waits: ${asked.kind}`);
    await world.work();
    return { ...world, changeId: asked.waiting.id };
  }

  const approversOf = async ({ desks, channelId }: Pick<Awaited<ReturnType<typeof bound>>, 'desks' | 'channelId'>) =>
    (await desks.forChannel(channelId))?.policy.approvers;

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

  it('has what is stricter at once, and what allows more after a day', async () => {
    const world = await waiting();
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
    const world = await waiting();
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
    const world = await waiting();
    const click = (by: string) => world.life.agree({ changeId: world.changeId, by });
    const answers = await Promise.all(['ADMIN2', 'ADMIN3', 'ADMIN4'].map(click));
    expect(answers.map((each) => each.kind).sort()).toEqual(['done', 'too_late', 'too_late']);
    expect((await world.events()).filter((event) => event === 'desk.change_agreed')).toHaveLength(1);
  });

  it('stays as it is when a change is taken back, also by the one who asked', async () => {
    const world = await waiting();
    expect(await world.life.takeBack({ changeId: world.changeId, by: 'ADMIN1' })).toEqual({ kind: 'done' });
    world.clock.leap(world.clock.now() + hours(30));
    await world.work();
    expect(await approversOf(world)).toEqual(TERMS.approvers);
    expect(world.edited).toEqual(['taken_back']);
    expect(await world.life.agree({ changeId: world.changeId, by: 'ADMIN2' })).toMatchObject({ state: 'taken_back' });
  });

  it('has one change that waits: a new one takes its place, and its own day', async () => {
    const world = await waiting();
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
    const world = await waiting();
    expect(await world.save('ADMIN2')).toMatchObject({ changed: false, replaced: true, waiting: undefined });
    expect(await world.save('ADMIN2')).toEqual({ kind: 'same' });
  });

  it('takes no form that showed it as it was before', async () => {
    const world = await bound();
    const stale = { channelId: world.channelId, by: 'ADMIN2', seen: 0, terms: TERMS };
    expect(await world.life.propose(stale)).toEqual({ kind: 'stale' });
    const both = await Promise.all([
      world.save('ADMIN1', { expiresAfter: hours(1) }),
      world.save('ADMIN2', { expiresAfter: hours(4) }),
    ]);
    expect(both.map(({ kind: each }) => each).sort()).toEqual(['done', 'stale']);
  });

  it('is set up by admins only', async () => {
    const world = createDeskWorld(the.store);
    expect(await world.save('U0DINA')).toEqual({ kind: 'refused', refusal: 'not_admin' });
    expect(await world.save('GUEST1')).toEqual({ kind: 'refused', refusal: 'guest' });
    expect(await world.events()).toEqual([]);
  });

  it('comes into force later when its channel was told later, and never when it cannot be told', async () => {
    const world = await bound();
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

  it('is told of once, though the reply of Slack was lost', async () => {
    const world = await bound();
    world.slackSays('lost');
    await world.work();
    world.slackSays(undefined);
    world.clock.leap(world.clock.now() + hours(1));
    await world.work();
    expect(world.posted.map((each) => each.kind)).toEqual(['bound']);
  });

  it('outlives a restart while a change waits', async () => {
    const world = await waiting();
    await the.reopen();
    const after = createDeskWorld(the.store);
    const change = await the.store.deskChanges.find(world.changeId);
    expect(change).toMatchObject({ state: 'waiting', askedBy: 'ADMIN1', after: { policy: more } });
    expect(await the.store.deskPosts.find(askedPostId(world.changeId))).toMatchObject({ ref: { ts: '2.0' } });
    after.clock.leap(world.clock.now() + hours(24));
    await after.work();
    expect(await the.store.desks.find(world.channelId)).toMatchObject({ desk: { policy: more } });
  });

  const seenByAnother = async (): Promise<void> => {
    const world = await bound();
    const other = await the.database.open();
    try {
      const desks = storedDesks(other.desks, []);
      expect(await desks.find(world.channelId)).toMatchObject({ policy: { expiresAfter: hours(24) } });
      await world.save('ADMIN1', { expiresAfter: hours(1), language: 'id' });
      expect(await desks.forChannel(world.channelId)).toMatchObject({ policy: { expiresAfter: hours(1) } });
      expect(desks.languageOf(world.channelId)).toBe('id');
    } finally {
      await other.close();
    }
  };
  if (kind.name === 'PostgreSQL') it('changed by one process is seen by another at once', seenByAnother);

  it('given up is none at once, and set up again within a day allows no more than it did', async () => {
    const world = await waiting();
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
    const world = await bound();
    const { version: seen } = await world.life.present(world.channelId);
    await world.life.giveUp({ channelId: world.channelId, by: 'ADMIN2', seen });
    world.clock.leap(world.clock.now() + hours(24));
    expect(await world.save('ADMIN1', more)).toMatchObject({ isNew: true, waiting: undefined });
    expect(await approversOf(world)).toEqual(more.approvers);
  });
});

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
