import { hours, minutes } from '../../../src/domain/clock';
import type { Decision } from '../../../src/domain/request';
import { BUDI, DINA, RAKA, SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, MEMBERS } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const ROTATED = 'https://chat.whatsapp.com/TESTNEW0002';

describe.each(availableStores())('when the group changed, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  it('writes nothing and shows a new revision when the link was rotated after it was confirmed', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    world.cams.change(GROUP, { link: ROTATED });
    await world.app.work();
    expect(world.cams.writes()).toEqual([]);
    expect(await world.find(request)).toMatchObject({
      state: 'pending',
      revision: 2,
      approvedAt: undefined,
      decidedBy: undefined,
    });
    expect(world.thread(request)).toEqual(['confirmed', 'changed']);
    expect(world.slack.posts[0]?.card).toMatchObject({
      request: { revision: 2 },
      changes: [{ label: 'Invite link', before: expect.anything(), after: expect.anything() }],
      votes: [],
    });
    await world.click(request, 'confirm', SITI);
    await world.app.pass(minutes(1));
    expect(world.cams.writes()).toHaveLength(1);
    expect(await world.state(request)).toBe('succeeded');
  });

  it.each<Decision>(['confirm', 'deny', 'withdraw'])(
    '%s on the old card does nothing and says so',
    async (decision) => {
      const world = await createWorld();
      const request = await world.ask('link delete');
      const token = world.slack.token(request.id, decision) ?? '';
      await world.click(request, 'confirm');
      world.cams.change(GROUP, { link: ROTATED });
      await world.app.work();
      const personId = decision === 'withdraw' ? DINA : RAKA;
      expect(await world.app.requests.decide({ token, personId })).toMatchObject({ kind: 'old_card' });
      expect(await world.find(request)).toMatchObject({ state: 'pending', revision: 2 });
    },
  );

  it('a vote on the old revision is not counted on the new one', async () => {
    const world = await createWorld({ approvalsNeeded: 2 });
    const request = await world.ask('link delete');
    await world.click(request, 'confirm', RAKA);
    await world.click(request, 'confirm', SITI);
    world.cams.change(GROUP, { link: ROTATED });
    await world.app.work();
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted', votes: 1 });
  });

  it('a change that became destructive needs an approver who is not the requester', async () => {
    const world = await createWorld();
    world.cams.change(GROUP, { link: undefined });
    const before = world.stops.at('read readGroup');
    const asking = world.submit('link create', { group: GROUP, reason: '' });
    await before.reached;
    before.go();
    const submitted = await asking;
    if (submitted.kind !== 'submitted') throw new Error('not submitted');
    const { request } = submitted;
    world.cams.change(GROUP, { link: ROTATED });
    await world.app.work();
    expect(await world.find(request)).toMatchObject({ state: 'pending', revision: 2, effect: 'destructive' });
    const changed = world.slack.posts.find(({ note }) => note?.kind === 'changed')?.note;
    expect(changed).toMatchObject({ stronger: true });
    expect(await world.click(request, 'confirm', DINA)).toMatchObject({ refusal: 'own_request' });
    await world.click(request, 'confirm', RAKA);
    await world.app.pass(minutes(1));
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('a change whose group changed is looked at again by its requester', async () => {
    const world = await createWorld();
    const input = { group: GROUP, subject: 'Sales Jakarta', description: '', picture: '' };
    const submitted = await world.submit('update', input);
    if (submitted.kind !== 'submitted') throw new Error('not submitted');
    const { request } = submitted;
    world.cams.change(GROUP, { subject: 'Sales Bandung' });
    await world.app.work();
    expect(await world.find(request)).toMatchObject({ state: 'pending', revision: 2, effect: 'change' });
    expect(await world.click(request, 'confirm', BUDI)).toMatchObject({ refusal: 'not_approver' });
    expect(await world.click(request, 'confirm', DINA)).toMatchObject({ kind: 'done' });
    await world.app.pass(minutes(1));
    expect(await world.state(request)).toBe('succeeded');
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('a new revision expires by its own deadline, as one that nobody decided', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.app.pass(hours(23));
    await world.click(request, 'confirm');
    world.cams.change(GROUP, { link: ROTATED });
    await world.app.pass(hours(23));
    expect(await world.state(request)).toBe('pending');
    await world.app.pass(hours(2));
    expect(await world.find(request)).toMatchObject({ state: 'expired', approvedAt: undefined });
    const expired = world.slack.posts.find(({ note }) => note?.kind === 'expired')?.note;
    expect(expired).toEqual({ kind: 'expired', while: 'pending' });
  });

  it('a group that is gone makes it stale', async () => {
    const world = await createWorld();
    const request = await world.ask('remove', { group: GROUP, members: MEMBERS.slice(0, 1), reason: 'left' });
    await world.click(request, 'confirm');
    world.cams.drop(GROUP);
    await world.app.work();
    expect(await world.state(request)).toBe('stale');
    expect(world.thread(request)).toEqual(['confirmed', 'stale']);
    expect(world.cams.writes()).toEqual([]);
  });

  it('so does a desk that is gone, or that has another business number by now', async () => {
    const world = await createWorld();
    const [gone, moved] = [await world.ask('link delete'), await world.ask('link delete')];
    await world.click(gone, 'confirm');
    world.desks.clear();
    await world.app.work();
    expect(await world.state(gone)).toBe('stale');
    const scope = { custSpaceId: 'cams-2', businessNumber: '6281100000002' };
    world.desks.set(world.desk.id, { ...world.desk, scope });
    await world.store.groupOwners.beginWith(scope, world.desk.id, world.clock.now());
    await world.click(moved, 'confirm');
    world.cams.drop(GROUP);
    await world.app.work();
    expect(await world.state(moved)).toBe('stale');
    expect(world.scopes.at(-1)).toBe('6281100000002');
  });

  it('notices what changed while it read, up to the last moment before the write', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const reading = world.stops.at('read readGroup');
    const working = world.app.work();
    await reading.reached;
    world.cams.change(GROUP, { link: ROTATED });
    reading.go();
    await working;
    expect(await world.find(request)).toMatchObject({ state: 'pending', revision: 2 });
    expect(world.cams.writes()).toEqual([]);
  });
});
