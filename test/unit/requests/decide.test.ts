import fc from 'fast-check';
import { hours, minutes } from '../../../src/domain/clock';
import { BUDI, DINA, MAYA, RAKA, SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('a click in $name', (kind) => {
  const createWorld = useWorlds(kind);

  it('by an approver confirms; the write is made once, read back and told in the thread', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    expect(await world.click(request, 'confirm')).toMatchObject({ kind: 'done', decision: 'confirm' });
    await world.app.pass(minutes(1));
    expect(world.cams.writes()).toMatchObject([{ action: 'DeleteChatGroupInviteLink', params: { GroupId: 'G1' } }]);
    expect(await world.find(request)).toMatchObject({ state: 'succeeded', decidedBy: RAKA });
    expect(world.thread(request)).toEqual(['confirmed', 'accepted', 'ended']);
    expect(world.slack.posts[0]?.card).toMatchObject({ request: { state: 'succeeded' }, tokens: {} });
    expect((await world.audit()).map(({ event }) => event)).toEqual([
      'request.submitted',
      'request.confirmed',
      'attempt.recorded',
      'attempt.accepted',
      'request.settled',
    ]);
  });

  it('is one of two at once that counts; the other is told who decided', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    const both = await Promise.all([
      world.click(request, 'confirm', RAKA),
      world.click(request, 'confirm', SITI, world.start()),
    ]);
    const winner = (await world.find(request)).decidedBy;
    expect([RAKA, SITI]).toContain(winner);
    expect(both).toContainEqual(expect.objectContaining({ kind: 'done' }));
    expect(both).toContainEqual({ kind: 'too_late', request: expect.objectContaining({ decidedBy: winner }) });
    await world.app.pass(minutes(1));
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('is one of fifty at once, at three processes, that counts; everybody is told', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    const many = Array.from({ length: 50 }, (_, i) => `U0LEAD${i}`);
    for (const each of many) world.people.leads.add(each);
    const processes = [world.app, world.start(), world.start()];
    const answers = await Promise.all(
      many.map((each, i) => world.click(request, i % 2 === 0 ? 'confirm' : 'deny', each, processes[i % 3])),
    );
    const kinds = answers.map((each) => each.kind);
    expect(kinds.filter((each) => each === 'done')).toHaveLength(1);
    expect(kinds.filter((each) => each === 'too_late')).toHaveLength(49);
    const winner = many[kinds.indexOf('done')];
    for (const each of answers) expect('request' in each && each.request.decidedBy).toBe(winner);
  });

  it('counts once when confirm, deny and withdraw meet the deadline', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.clock.leap(request.expiresAt - 1);
    const [other, third] = [world.start(), world.start()];
    const clicks = [
      world.click(request, 'confirm', RAKA),
      world.click(request, 'deny', SITI, other),
      world.click(request, 'withdraw', DINA, third),
    ];
    world.clock.leap(request.expiresAt);
    const answers = await Promise.all([...clicks, world.app.work()]);
    const counted = answers.filter((each) => each?.kind === 'done').length;
    const isExpired = (await world.state(request)) === 'expired';
    expect(counted + Number(isExpired && counted === 0)).toBe(1);
    const decisions = (await world.audit()).slice(1).filter(({ event }) => event.startsWith('request.'));
    expect(decisions.length).toBe(1);
  });

  it.each([
    ['its requester', DINA, {}, 'own_request'],
    ['who approves nothing', BUDI, {}, 'not_approver'],
    ['an approver who became a guest', RAKA, { isGuest: true }, 'guest'],
    ['an approver who was deactivated', RAKA, { isDeactivated: true }, 'deactivated'],
    ['a person from outside', RAKA, { isExternal: true }, 'external'],
  ])('is refused to %s, and nothing moves', async (_who, personId, facts, refusal) => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.people.facts.set(personId, facts);
    for (const decision of ['confirm', 'deny'] as const) {
      expect(await world.click(request, decision, personId)).toMatchObject({ kind: 'refused', refusal });
    }
    expect(await world.state(request)).toBe('pending');
    expect((await world.audit()).length).toBe(1);
  });

  it('is judged by the user group as it is now', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.people.leads.delete(MAYA);
    expect(await world.click(request, 'confirm', MAYA)).toMatchObject({ refusal: 'not_approver' });
    world.people.leads.add(MAYA);
    expect(await world.click(request, 'confirm', MAYA)).toMatchObject({ kind: 'done' });
  });

  it('denies, with the requester told in the thread', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    expect(await world.click(request, 'deny')).toMatchObject({ kind: 'done', decision: 'deny' });
    const lateClick = world.click(request, 'confirm', SITI);
    expect(await lateClick).toMatchObject({ kind: 'too_late', request: { state: 'denied', decidedBy: RAKA } });
    await world.app.pass(hours(25));
    expect(world.thread(request)).toEqual(['denied']);
    expect(world.cams.writes()).toEqual([]);
  });

  it('withdraws for the requester only, also while it waits to start', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    expect(await world.click(request, 'withdraw', RAKA)).toMatchObject({ refusal: 'not_requester' });
    await world.click(request, 'confirm');
    expect(await world.click(request, 'withdraw', DINA)).toMatchObject({ kind: 'done', decision: 'withdraw' });
    await world.app.pass(minutes(20));
    expect(world.cams.writes()).toEqual([]);
    expect(world.thread(request)).toEqual(['confirmed', 'withdrawn']);
  });

  it('withdraws even when the desk is gone, where nobody can decide any more', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.desks.clear();
    expect(await world.click(request, 'confirm')).toMatchObject({ kind: 'refused', refusal: 'no_desk' });
    expect(await world.click(request, 'withdraw', DINA)).toMatchObject({ kind: 'done' });
  });

  it('on a button nobody made does nothing', async () => {
    const world = await createWorld();
    await world.ask('link delete');
    const forged = { token: 'forged', personId: RAKA };
    expect(await world.app.requests.decide(forged)).toEqual({ kind: 'unknown_button' });
  });

  it('decides the request it was shown for, of twenty that wait, in whatever order they are clicked', async () => {
    const world = await createWorld();
    const wanted = ['confirm', 'deny', 'withdraw', 'nothing'] as const;
    const cards = await Promise.all(Array.from({ length: 20 }, () => world.ask('link delete')));
    const shuffled = fc.sample(fc.shuffledSubarray([...cards.keys()], { minLength: 20 }), 1)[0] ?? [];
    const processes = [world.app, world.start(), world.start()];
    await Promise.all(
      shuffled.map(async (i) => {
        const [card, decision] = [cards[i], wanted[i % wanted.length]];
        if (card === undefined || decision === undefined || decision === 'nothing') return;
        await world.click(card, decision, decision === 'withdraw' ? DINA : RAKA, processes[i % 3]);
      }),
    );
    const expected = ['approved', 'denied', 'withdrawn', 'pending'];
    for (const [i, card] of cards.entries()) expect(await world.state(card)).toBe(expected[i % expected.length]);
  });
});
