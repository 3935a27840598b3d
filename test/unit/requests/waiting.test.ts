import { minutes, seconds } from '../../../src/domain/clock';
import { unreadable } from '../../support/requests-world/cams';
import { DINA, RAKA, SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, MEMBERS } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('a confirmed request in $name', (kind) => {
  const createWorld = useWorlds(kind);
  const removal = { group: GROUP, members: MEMBERS.slice(0, 1), reason: 'left' };

  it('waits for another attempt on its group, says so once, and starts by itself after it', async () => {
    const world = await createWorld();
    const [first, second] = [await world.ask('link delete'), await world.ask('remove', removal)];
    world.cams.failNext('call_lost');
    await world.click(first, 'confirm');
    await world.app.work();
    await world.click(second, 'confirm');
    await world.app.pass(seconds(25));
    expect(await world.state(first)).toBe('settling');
    expect(await world.state(second)).toBe('approved');
    expect(world.thread(second)).toEqual(['confirmed', 'waiting']);
    await world.app.pass(seconds(30));
    expect(await world.state(first)).toBe('failed');
    expect(await world.state(second)).toBe('succeeded');
  });

  it('says that it waits also when both started in the same moment', async () => {
    const world = await createWorld();
    const [first, second] = [await world.ask('link delete'), await world.ask('remove', removal)];
    await world.click(first, 'confirm');
    await world.click(second, 'confirm', SITI);
    const [one, other] = [world.stops.at('read readGroup'), world.start()];
    const sending = world.stops.at('cams DeleteChatGroupInviteLink');
    const working = world.app.work();
    await one.reached;
    const removing = world.stops.at('read readMembers answers');
    const waiting = other.work();
    await removing.reached;
    one.go();
    await sending.reached;
    removing.go();
    await waiting;
    expect(world.thread(second)).toEqual(['confirmed', 'waiting']);
    sending.go();
    await working;
    await world.app.pass(minutes(1));
    expect(world.cams.writes()).toHaveLength(1);
    expect(await world.find(second)).toMatchObject({ state: 'pending', revision: 2 });
  });

  it('reads anew when another attempt came and went while it read', async () => {
    const world = await createWorld();
    const [first, second] = [await world.ask('remove', removal), await world.ask('link delete')];
    await world.click(first, 'confirm');
    const reading = world.stops.at('read readMembers answers');
    const slow = world.app.work();
    await reading.reached;
    await world.click(second, 'confirm', SITI);
    await world.start().work();
    expect(await world.state(second)).toBe('succeeded');
    reading.go();
    await slow;
    expect(await world.find(first)).toMatchObject({ state: 'pending', revision: 2 });
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('does not wait for a group that is not its own', async () => {
    const world = await createWorld();
    world.cams.change('G2', { subject: 'Support', link: 'https://chat.whatsapp.com/TESTTWO0001' });
    const [first, second] = [
      await world.ask('link delete'),
      await world.ask('link delete', { group: 'G2', reason: 'old' }),
    ];
    world.cams.failNext('call_lost');
    await world.click(first, 'confirm');
    await world.app.work();
    await world.click(second, 'confirm');
    await world.app.work();
    expect(await world.state(second)).toBe('succeeded');
  });

  it('of two creates with the same subject the second is looked at again once the first exists', async () => {
    const world = await createWorld();
    const input = { subject: 'New shop', description: '' };
    const [first, second] = [
      await world.submit('create', input),
      await world.submit('create', input, { askAnyway: true }),
    ];
    if (first.kind !== 'submitted' || second.kind !== 'submitted') throw new Error('both are submitted');
    await world.app.pass(minutes(1));
    const states = [await world.find(first.request), await world.find(second.request)];
    expect(states).toContainEqual(expect.objectContaining({ state: 'succeeded', groupId: 'MADE-1' }));
    expect(states).toContainEqual(expect.objectContaining({ state: 'pending', revision: 2 }));
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('says once that CAMS cannot be read, tries on, and expires at its deadline after 20 minutes of it', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.cams.state.unreadable = unreadable(true);
    await world.click(request, 'confirm', RAKA);
    await world.app.pass(minutes(14));
    expect(world.thread(request)).toEqual(['confirmed', 'trouble']);
    expect(await world.state(request)).toBe('approved');
    await world.app.pass(minutes(6));
    expect(world.thread(request)).toEqual(['confirmed', 'trouble', 'expired']);
    world.cams.state.unreadable = undefined;
    await world.app.pass(minutes(10));
    expect(await world.find(request)).toMatchObject({ state: 'expired', approvedAt: expect.any(Number) });
    expect(world.cams.writes()).toEqual([]);
  });

  it('runs when CAMS can be read again before the deadline', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.cams.state.unreadable = unreadable(true);
    await world.click(request, 'confirm');
    await world.app.pass(minutes(10));
    world.cams.state.unreadable = undefined;
    await world.app.pass(minutes(1));
    expect(await world.state(request)).toBe('succeeded');
  });

  it('fails at once, unsent, when CAMS refuses to show the group', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.cams.state.unreadable = unreadable(false);
    await world.click(request, 'confirm');
    await world.app.work();
    const outcome = { kind: 'failed', failure: { vendorCode: 'Told.Unreadable' } };
    expect(await world.find(request)).toMatchObject({ state: 'failed', outcome });
    expect(world.cams.writes()).toEqual([]);
  });

  it('that was withdrawn while it was being read is not run', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const reading = world.stops.at('read readGroup answers');
    const working = world.app.work();
    await reading.reached;
    expect(await world.click(request, 'withdraw', DINA)).toMatchObject({ kind: 'done' });
    reading.go();
    await working;
    expect(world.cams.writes()).toEqual([]);
    expect(await world.state(request)).toBe('withdrawn');
  });

  it('cannot be withdrawn once its attempt is on record', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const token = world.slack.token(request.id, 'withdraw') ?? '';
    const sending = world.stops.at('cams DeleteChatGroupInviteLink');
    const working = world.app.work();
    await sending.reached;
    const click = world.start().requests.decide({ token, personId: DINA });
    expect(await click).toMatchObject({ kind: 'too_late', request: { state: 'executing' } });
    sending.go();
    await working;
    expect(await world.state(request)).toBe('succeeded');
  });

  it('whose reading took longer than its deadline is not run', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const reading = world.stops.at('read readGroup answers');
    const working = world.app.work();
    await reading.reached;
    world.clock.leap(world.clock.now() + minutes(16));
    reading.go();
    await working;
    expect(await world.state(request)).toBe('expired');
    expect(world.cams.writes()).toEqual([]);
  });
});
