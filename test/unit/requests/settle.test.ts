import { minutes, seconds } from '../../../src/domain/clock';
import { unreadable } from '../../support/requests-world/cams';
import { DINA, RAKA, SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, MEMBERS, type World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('an attempt in $name', (kind) => {
  const createWorld = useWorlds(kind);

  async function confirmed(world: World, name = 'link delete', more = {}) {
    const request = await world.ask(name, { group: GROUP, reason: 'old', ...more });
    await world.click(request, 'confirm');
    return request;
  }

  it('whose answer was lost is read back, and never sent again', async () => {
    const world = await createWorld();
    world.cams.failNext('answer_lost');
    const request = await confirmed(world);
    await world.app.pass(minutes(1));
    expect(await world.find(request)).toMatchObject({
      state: 'succeeded',
      outcome: { kind: 'succeeded', camsRequestId: 'CAMS-REQUEST-9' },
    });
    expect(world.thread(request)).toEqual(['confirmed', 'checking', 'ended']);
    const checking = world.slack.posts.find(({ note }) => note?.kind === 'checking')?.note;
    expect(checking).toMatchObject({ why: 'reply_lost', failure: { camsRequestId: 'CAMS-REQUEST-9' } });
    expect(world.cams.writes()).toHaveLength(1);
  });

  it.each([
    ['was lost on its way', 'lost_without_effect', (world: World) => world.cams.failNext('call_lost')],
    ['was accepted and did nothing', 'accepted_without_effect', (world: World) => world.cams.goDeaf()],
  ])('that %s is called failed, and no earlier than 30 s after it', async (_what, code, trouble) => {
    const world = await createWorld();
    trouble(world);
    const request = await confirmed(world);
    await world.app.pass(seconds(29.9));
    expect(await world.state(request)).toBe('settling');
    await world.app.pass(seconds(5));
    expect(await world.find(request)).toMatchObject({ state: 'failed', outcome: { failure: { code } } });
    expect(world.cams.writes().length).toBeLessThanOrEqual(1);
  });

  it('is not called failed because the clock leapt ten minutes ahead', async () => {
    const world = await createWorld();
    world.cams.failNext('call_lost');
    const request = await confirmed(world);
    await world.app.pass(seconds(2));
    world.clock.leap(world.clock.now() + minutes(10));
    await world.app.pass(seconds(20));
    expect(await world.state(request)).toBe('settling');
    world.cams.change(GROUP, { link: undefined });
    await world.app.pass(seconds(20));
    expect(await world.state(request)).toBe('succeeded');
  });

  it('that is called failed keeps the group free for the next one', async () => {
    const world = await createWorld();
    world.cams.failNext('refused');
    const first = await confirmed(world);
    await world.app.work();
    expect(await world.find(first)).toMatchObject({
      state: 'failed',
      outcome: { failure: { vendorCode: 'Told.ToFail' }, camsRequestId: 'CAMS-REQUEST-9' },
    });
    const second = await confirmed(world);
    await world.app.work();
    expect(await world.state(second)).toBe('succeeded');
  });

  it('done in part is believed after 30 s, with what was done and what was not', async () => {
    const world = await createWorld();
    world.cams.failNext('call_lost');
    const request = await confirmed(world, 'remove', { members: MEMBERS.slice(0, 2) });
    await world.app.work();
    world.cams.change(GROUP, { members: MEMBERS.slice(1) });
    await world.app.pass(seconds(20));
    expect(await world.state(request)).toBe('settling');
    await world.app.pass(seconds(20));
    expect(await world.find(request)).toMatchObject({
      state: 'partial',
      outcome: { done: [{ what: 'member', value: '+62…7801' }], missing: [{ what: 'member', value: '+62…7802' }] },
    });
  });

  it('is read back by whatever error reading throws, and ends as unknown', async () => {
    const world = await createWorld();
    world.cams.failNext('call_lost');
    const request = await confirmed(world);
    const reading = world.stops.at('cams DeleteChatGroupInviteLink');
    const working = world.app.work();
    await reading.reached;
    world.cams.state.unreadable = new Error('a bug');
    reading.go();
    await working;
    await world.app.pass(minutes(3));
    expect(await world.find(request)).toMatchObject({ state: 'unknown', outcome: { kind: 'unknown' } });
    expect(world.thread(request)).toEqual(['confirmed', 'checking', 'ended']);
  });

  async function unknown(world: World) {
    world.cams.failNext('call_lost');
    const request = await confirmed(world);
    const sending = world.stops.at('cams DeleteChatGroupInviteLink');
    const working = world.app.work();
    await sending.reached;
    world.cams.state.unreadable = unreadable(true);
    sending.go();
    await working;
    await world.app.pass(seconds(119));
    expect(await world.state(request)).toBe('settling');
    await world.app.pass(seconds(6));
    expect(await world.state(request)).toBe('unknown');
    world.cams.state.unreadable = undefined;
    return request;
  }

  it.each([
    ['happened', 'succeeded'],
    ['did_not_happen', 'failed'],
  ] as const)('that is unknown is said to be %s by an approver only, once, and marked as said', async (word, state) => {
    const world = await createWorld();
    const request = await unknown(world);
    expect(await world.click(request, word, DINA)).toMatchObject({ refusal: 'own_request' });
    const token = world.slack.token(request.id, word) ?? '';
    expect(await world.click(request, word, SITI)).toMatchObject({ kind: 'done', decision: word });
    await world.app.work();
    expect(await world.find(request)).toMatchObject({ state, outcome: { kind: state, saidBy: SITI } });
    const again = world.app.requests.decide({ token, personId: RAKA });
    expect(await again).toMatchObject({ kind: 'too_late', request: { decidedBy: SITI } });
    expect(world.thread(request).at(-1)).toBe('said');
    const last = (await world.audit()).at(-1);
    expect(last).toMatchObject({ event: 'request.said', actor: { id: SITI }, data: { outcome: { saidBy: SITI } } });
  });

  it('that is unknown does not keep its group from the next one', async () => {
    const world = await createWorld();
    await unknown(world);
    const next = await confirmed(world);
    await world.app.work();
    expect(await world.state(next)).toBe('succeeded');
  });

  it('of a desk that has another number by now is read back where it was made', async () => {
    const world = await createWorld();
    world.cams.failNext('answer_lost');
    const request = await confirmed(world);
    const sending = world.stops.at('cams DeleteChatGroupInviteLink answers');
    const working = world.app.work();
    await sending.reached;
    const scope = { custSpaceId: 'cams-2', businessNumber: '6281100000002' };
    world.desks.set(world.desk.id, { ...world.desk, scope });
    sending.go();
    await working;
    expect(world.scopes.at(-1)).toBe('6281100000001');
    expect(await world.state(request)).toBe('succeeded');
  });
});
