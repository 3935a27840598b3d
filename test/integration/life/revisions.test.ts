import { answerTo, ask, groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';

describe('a request whose group changed', () => {
  const the = useWorld();

  it('is not written when a link was added after it was handed in: a new revision asks for a rotation', async () => {
    const { world } = the;
    await openForm(world, world.dina, '/chatgroup link create Warehouse Night Shift');
    world.cams.world.rotateLinkInConsole(groupCalled(world, 'Warehouse').groupId);
    await world.dina.submits();
    const card = await world.until(() => world.cards()[0]);
    const shown = await reading(world, card, /Version 2/, /The group changed/);

    expect(world.cams.writes()).toEqual([]);
    expect(shown.card).toContain('Confirm rotation');
    await world.dina.clicks('Confirm rotation', { confirm: true });
    await answerTo(world, world.dina, /You asked for this yourself/);
    await world.raka.clicks('Confirm rotation', { confirm: true });
    await reading(world, card, /\bDone\b/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('is not written when its link was rotated after the confirmation, and the confirmation is void', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    world.cams.world.rotateLinkInConsole(groupCalled(world, 'Reseller').groupId);
    await world.raka.clicks('Confirm deletion', { confirm: true });
    const shown = await reading(world, card, /Version 2/, /look at the card again/);
    expect(shown.card).toContain('What changed in the group');
    await world.passes(20_000);
    expect(world.cams.writes()).toEqual([]);

    await world.raka.clicks('Confirm deletion', { confirm: true });
    await reading(world, card, /\bDone\b/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('does nothing at a click on the button of an old revision, and says so', async () => {
    const { world } = the;
    const old = await ask(world, deleteLink, reason);
    world.cams.world.rotateLinkInConsole(groupCalled(world, 'Reseller').groupId);
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await reading(world, old, /Version 2/);

    await world.mei.clicks('Confirm deletion', { confirm: true, in: old });
    await answerTo(world, world.mei, /Please read the new card/);
    await world.passes(20_000);
    expect(world.cams.writes()).toEqual([]);
    expect(world.reads(world.cards()[0])).toContain('Waiting for confirmation');
  });

  it('is no longer possible when its group vanished', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    world.cams.world.deleteGroupInConsole(groupCalled(world, 'Reseller').groupId);
    await world.raka.clicks('Confirm deletion', { confirm: true });
    const { card: shown } = await reading(world, card, /No longer possible/, /the group is gone/);
    expect(shown).not.toMatch(/\[(Confirm|Deny|Withdraw)/);
    expect(world.cams.writes()).toEqual([]);
  });
});
