import { ask, groupCalled, reading } from '../../support/world/acts';
import { homeLike, openHome, published } from '../../support/world/home';
import { useWorld } from '../../support/world/use-world';
import { modes, type World } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';
const here = { in: 'home', confirm: true } as const;

const tokensIn = (world: World): string[] =>
  (world.raka.home()?.blocks ?? [])
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .flatMap((element) =>
      element.type === 'button' && element.action_id === 'home_decide_confirm' ? [element.value ?? ''] : [],
    );
const withToken = (token: string) => (payload: Record<string, unknown>) => ({
  ...payload,
  actions: [{ ...Object(Array.isArray(payload.actions) ? payload.actions[0] : {}), value: token }],
});

describe.each(modes)('a decision on App Home in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('confirms: the thread says it, one write is made, and the page shows the result', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    const shown = await openHome(world, world.raka, /Reseller Onboarding/);
    expect(shown).toMatch(
      /Delete invite link: Reseller[\s\S]*Asked by: @Dina in #community-desk[\s\S]*Reason: The poster was copied/,
    );
    expect(shown).toMatch(/Nothing happens until @approvers confirms/);
    await world.raka.clicks('Confirm deletion', here);
    await homeLike(world, world.raka, /You confirmed this/);
    await reading(world, card, /\bDone\b/, /@Dina: @Raka confirmed/);
    expect(await homeLike(world, world.raka, /Recent changes[\s\S]*Done\.[\s\S]*Confirmed by @Raka/)).toContain(
      'Nothing waits',
    );
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('denies', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await openHome(world, world.raka, /Reseller/);
    await world.raka.clicks('Deny', { in: 'home' });
    await homeLike(world, world.raka, /You denied this/);
    await reading(world, card, /Denied/, /@Dina: @Raka denied this/);
    expect(world.cams.writes()).toEqual([]);
  });

  it('on what another decided meanwhile changes nothing, and asks to look again', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await openHome(world, world.raka, /Reseller/);
    const stale = tokensIn(world)[0] ?? '';
    await world.mei.clicks('Deny');
    await reading(world, card, /Denied/);
    await ask(world, '/chatgroup link delete Beta testers', reason);
    await homeLike(world, world.raka, /Beta testers/);
    await world.raka.clicks('Confirm deletion', { ...here, tamper: withToken(stale) });
    await homeLike(world, world.raka, /Too late: @Mei was first[\s\S]*look again/);
    expect(world.cams.writes()).toEqual([]);
  });
});

describe('a decision on App Home', () => {
  const the = useWorld();

  it('on an earlier revision does nothing, and asks to look again', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await openHome(world, world.raka, /Reseller/);
    const old = tokensIn(world)[0] ?? '';
    world.cams.world.rotateLinkInConsole(groupCalled(world, 'Reseller').groupId);
    await world.mei.clicks('Confirm deletion', { confirm: true });
    await reading(world, card, /Version 2/);
    await homeLike(world, world.raka, /What changed in the group/);
    await world.raka.clicks('Confirm deletion', { ...here, tamper: withToken(old) });
    await homeLike(world, world.raka, /please look again/);
    await world.passes(20_000);
    expect(world.cams.writes()).toEqual([]);
    await world.raka.clicks('Confirm deletion', here);
    await reading(world, card, /\bDone\b/);
  });

  it('with the token of another person is none, neither from a home nor from a card', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await openHome(world, world.raka, /Reseller/);
    const [token = ''] = tokensIn(world);
    expect(token).not.toBe('');
    await openHome(world, world.dina, /Reseller/);
    await world.dina.clicks('Withdraw', { in: 'home', tamper: withToken(token) });
    await homeLike(world, world.dina, /please look again/);
    await world.mei.clicks('Confirm deletion', { confirm: true, tamper: withToken(token) });
    await world.passes(20_000);
    expect((await reading(world, card, /Waiting for confirmation/)).thread).toBe('');
    expect(world.cams.writes()).toEqual([]);
  });

  it('shows others who look what happened, none more than once in ten seconds', async () => {
    const { world } = the;
    await openHome(world, world.mei, /as of/);
    const before = published(world, world.mei);
    const first = await ask(world, deleteLink, reason);
    await ask(world, '/chatgroup link delete Beta testers', reason);
    await homeLike(world, world.mei, /Beta testers[\s\S]*Reseller/);
    await world.raka.clicks('Confirm deletion', { confirm: true, in: first });
    await reading(world, first, /\bDone\b/);
    await homeLike(world, world.mei, /Recent changes[\s\S]*Reseller[\s\S]*Done/);
    const times = world.slack.log.entries
      .filter(({ name, payload }) => name === 'views.publish' && payload.user_id === world.mei.id)
      .slice(before)
      .map(({ at }) => Number(at));
    expect(times.length).toBeGreaterThan(1);
    for (const [i, at] of times.slice(1).entries()) expect(at - (times[i] ?? 0)).toBeGreaterThanOrEqual(9_500);
  });

  it('is not kept up to date an hour after it was opened', async () => {
    const { world } = the;
    await openHome(world, world.mei, /as of/);
    world.clock.leap(61 * 60_000);
    const before = published(world, world.mei);
    await ask(world, deleteLink, reason);
    await world.passes(30_000);
    expect(published(world, world.mei)).toBe(before);
  });

  it('and all that is written goes on when Slack refuses to publish', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await openHome(world, world.raka, /Reseller/);
    world.slack.faults.add({ kind: 'lost-reply', method: 'views.publish' });
    await world.raka.clicks('Confirm deletion', here);
    await reading(world, card, /\bDone\b/);
    expect(world.cams.writes()).toHaveLength(1);
  });
});

describe('of two approvers, on App Home,', () => {
  const the = useWorld({ settings: { DEFAULT_DESK_TWO_APPROVERS: 'on' } });

  it('each confirms on a page of their own, and is not asked twice', async () => {
    const { world } = the;
    const card = await ask(world, '/chatgroup delete Empty group', { Reason: 'Never used' });
    await openHome(world, world.raka, /Two approvers have to confirm/);
    await world.raka.clicks('Confirm deletion', here);
    expect(await homeLike(world, world.raka, /Your confirmation counts: 1 of 2/)).toContain('Nothing waits');
    await reading(world, card, /1 of 2 confirmations/);
    expect(world.cams.writes()).toEqual([]);
    await openHome(world, world.mei, /Empty group/);
    await world.mei.clicks('Confirm deletion', here);
    await reading(world, card, /\bDone\b/);
    expect(world.cams.writes()).toHaveLength(1);
  });
});
