import { ask, groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';

describe('an app that is started again', () => {
  const the = useWorld();

  it('runs what was confirmed before it ended, once', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    world.cams.faults.add({ action: 'ListChatGroup', kind: 'throttle', times: 8 });
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await world.restart();
    await reading(world, card, /\bDone\b/, /was deleted/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('goes on reading back what it had sent', async () => {
    const { world } = the;
    const [member] = groupCalled(world, 'Reseller').participants;
    const card = await ask(world, `/chatgroup remove Reseller Onboarding +${member}`, reason);
    world.cams.faults.add({ action: 'DeleteChatGroupParticipants', kind: 'lost-reply-after-applying' });
    await world.raka.clicks('Confirm removal', { confirm: true });
    await world.until(() => world.cams.writes().length === 1);
    await world.restart();
    await reading(world, card, /\bDone\b/, /removal was carried out/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('still takes a click on a card that it had posted before', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await world.restart();
    await world.mei.clicks('Confirm deletion', { confirm: true, in: card });
    await reading(world, card, /\bDone\b/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('takes a form that was open when it ended', async () => {
    const { world } = the;
    await openForm(world, world.dina, deleteLink);
    await world.restart();
    await world.dina.submits(reason);
    await world.until(() => world.cards()[0]);
    expect(world.reads(world.cards()[0])).toContain('Waiting for confirmation');
  });
});
