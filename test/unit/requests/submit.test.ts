import { minutes, seconds } from '../../../src/domain/clock';
import { BUDI, DINA, RAKA } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, LINK, MEMBERS } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const input = { group: GROUP, reason: 'no longer needed' };

describe.each(availableStores())('a submission in $name', (kind) => {
  const createWorld = useWorlds(kind);

  it('stands as a pending request with its evidence, and shows its card with the three buttons', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    expect(await world.find(request)).toMatchObject({ state: 'pending', revision: 1, effect: 'destructive' });
    const [post] = world.slack.posts;
    expect(post).toMatchObject({ requestId: request.id, repeated: false, card: { request: { subject: 'Sales' } } });
    expect(Object.keys(post?.card?.tokens ?? {})).toEqual(['confirm', 'deny', 'withdraw']);
    expect(await world.audit()).toMatchObject([{ event: 'request.submitted', actor: { id: DINA } }]);
  });

  it('makes one request of a draft that is handed in five times at once', async () => {
    const world = await createWorld();
    const draftId = await world.draft('link delete');
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, i) => world.submit('link delete', input, { draftId, askAnyway: i % 2 === 0 })),
    );
    const ids = all.map((each) => (each.kind === 'submitted' ? each.request.id : each.kind));
    expect(new Set(ids).size).toBe(1);
    await world.app.work();
    expect(world.slack.posts).toHaveLength(1);
  });

  it('shows the earlier request to who asks the same again within 60 s, also at once, unless they want it anyway', async () => {
    const world = await createWorld();
    const [first, second] = await Promise.all([world.submit('link delete', input), world.submit('link delete', input)]);
    expect([first?.kind, second?.kind].sort()).toEqual(['asked_before', 'submitted']);
    const draftId = await world.draft('link delete');
    const third = await world.submit('link delete', input, { draftId });
    expect(third).toMatchObject({ kind: 'asked_before', earlier: { requesterId: DINA } });
    expect(await world.submit('link delete', input, { draftId, askAnyway: true })).toMatchObject({ kind: 'submitted' });
    await world.app.pass(seconds(61));
    expect(await world.submit('link delete', input)).toMatchObject({ kind: 'submitted' });
  });

  it.each([
    ['withdrew it', 'withdraw', DINA, 'submitted'],
    ['was denied it', 'deny', RAKA, 'submitted'],
    ['had it confirmed', 'confirm', RAKA, 'asked_before'],
  ] as const)('by who asked the same a moment ago and %s (%s)', async (_what, decision, who, kind) => {
    const world = await createWorld();
    const request = await world.ask('link delete', input);
    await world.click(request, decision, who);
    await world.app.work();
    expect(await world.submit('link delete', input)).toMatchObject({ kind });
  });

  it('shows the earlier request that still waits, though a later one was withdrawn', async () => {
    const world = await createWorld();
    const waits = await world.ask('link delete', input);
    const later = await world.ask('link delete', input);
    await world.click(later, 'withdraw', DINA);
    expect(await world.submit('link delete', input)).toMatchObject({ kind: 'asked_before', earlier: { id: waits.id } });
  });

  it('is not mistaken for what somebody else asked, or for another input', async () => {
    const world = await createWorld();
    await world.submit('link delete', input);
    expect(await world.submit('link delete', input, { by: BUDI })).toMatchObject({ kind: 'submitted' });
    const other = { ...input, reason: 'printed on a poster' };
    expect(await world.submit('link delete', other)).toMatchObject({ kind: 'submitted' });
  });

  it.each([
    [{ isGuest: true }, 'guest'],
    [{ isBot: true }, 'bot'],
    [{ isExternal: true }, 'external'],
    [{ isDeactivated: true }, 'deactivated'],
  ])('is refused when its person is %p', async (facts, refusal) => {
    const world = await createWorld();
    world.people.facts.set(DINA, facts);
    expect(await world.submit('link delete', input)).toEqual({ kind: 'refused', refusal });
    expect(await world.audit()).toEqual([]);
  });

  it('of a draft that is not there is an error, not a request', async () => {
    const world = await createWorld();
    await expect(world.submit('link delete', input, { draftId: 'forged' })).rejects.toThrow('draft');
    expect(await world.audit()).toEqual([]);
  });

  it('keeps numbers out of the audit, but lets a known number be found there', async () => {
    const world = await createWorld();
    await world.ask('remove', { group: GROUP, members: MEMBERS.slice(0, 2), reason: 'left' });
    const written = JSON.stringify(await world.audit());
    for (const number of MEMBERS) expect(written).not.toContain(number);
    expect(written).not.toContain(LINK);
    expect(written).toMatch(/"mask":"\+62…7801","hmac":"[0-9a-f]{64}"/);
  });

  it('that was written down survives the process that took it', async () => {
    const world = await createWorld();
    const submitted = await world.submit('link delete', input);
    world.app.kill();
    await world.start().pass(minutes(1));
    expect(world.slack.posts).toMatchObject([{ requestId: 'request' in submitted ? submitted.request.id : '' }]);
  });
});
