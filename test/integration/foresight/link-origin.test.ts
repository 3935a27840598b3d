import { ask, formOf, groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };
const rotate = '/chatgroup link create Reseller Onboarding';
const remove = '/chatgroup link delete Reseller Onboarding';
const dies = /The link chat\.whatsapp\.com\/…\S{4} stops working at once/;
const byDina = /\(created less than an hour ago by @Dina\) stops working at once/;

/** A link of ours. */
async function rotated(world: World): Promise<void> {
  const card = await ask(world, rotate);
  await world.raka.clicks('Confirm rotation', { confirm: true });
  await reading(world, card, /\bDone\b/);
}

describe('a card about an invite link', () => {
  const the = useWorld();

  it('says how old the link is and who asked for it, when that was a request here', async () => {
    const { world } = the;
    await rotated(world);
    expect(await openForm(world, world.dina, remove)).toMatch(byDina);
    await world.dina.submits(reason);
    const card = await world.until(() => world.cards()[1]);
    expect(world.reads(card)).toMatch(byDina);
    expect(world.reads(card)).toContain('A new link can be made, the old one never works again.');
    await world.raka.clicks('Confirm deletion', { confirm: true });
    expect((await reading(world, card, /\bDone\b/)).card).toMatch(byDina);
  });

  it('knows it, too, when the answer of CAMS was lost and the link was found by reading', async () => {
    const { world } = the;
    world.cams.faults.add({ action: 'AddChatGroupInviteLink', kind: 'lost-reply-after-applying' });
    await rotated(world);
    expect(await openForm(world, world.dina, remove)).toMatch(byDina);
  });

  it('says only that the link dies, when nobody here made it', async () => {
    const { world } = the;
    const card = await ask(world, remove, reason);
    expect(world.reads(card)).toMatch(dies);
    expect(world.reads(card)).not.toContain('(created');
  });

  it('does not take a link that was made elsewhere since for one of ours', async () => {
    const { world } = the;
    await rotated(world);
    world.cams.world.rotateLinkInConsole(groupCalled(world, 'Reseller').groupId);
    const form = await openForm(world, world.dina, remove);
    expect(form).toMatch(dies);
    expect(form).not.toContain('(created');
    expect(formOf(world, world.dina)).toBe(form);
  });
});
