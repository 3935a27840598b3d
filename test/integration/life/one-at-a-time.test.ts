import { ask, groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';
const yes = { confirm: true };

describe('requests for one group', () => {
  const the = useWorld();

  it('run one after the other, and the second says that it waits', async () => {
    const { world } = the;
    world.cams.faults.add({ action: 'DeleteChatGroupParticipants', kind: 'accepted-not-done' });
    const [member] = groupCalled(world, 'Reseller').participants;
    const first = await ask(world, `/chatgroup remove Reseller Onboarding +${member}`, reason);
    await world.raka.clicks('Confirm removal', yes);
    await world.until(() => world.cams.writes().length === 1);
    const second = await ask(world, deleteLink, reason);
    await world.raka.clicks('Confirm deletion', yes);
    await reading(world, second, /Starting/, /Another request for this group is still being finished/);
    expect(world.cams.writes()).toHaveLength(1);

    await reading(world, first, /Not done/);
    await reading(world, second, /\bDone\b/);
    expect(world.cams.writes().map(({ action }) => action)).toEqual([
      'DeleteChatGroupParticipants',
      'DeleteChatGroupInviteLink',
    ]);
  });

  it('do not keep another group waiting', async () => {
    const { world } = the;
    world.cams.faults.add({ action: 'DeleteChatGroupParticipants', kind: 'accepted-not-done' });
    const [member] = groupCalled(world, 'Reseller').participants;
    const first = await ask(world, `/chatgroup remove Reseller Onboarding +${member}`, reason);
    await world.raka.clicks('Confirm removal', yes);
    await world.until(() => world.cams.writes().length === 1);
    const other = await ask(world, '/chatgroup delete Empty group', reason);
    await world.raka.clicks('Confirm deletion', yes);
    await reading(world, other, /\bDone\b/);
    await reading(world, first, /Checking the result/);
  });

  it('are one when the same is asked within a minute, unless the person wants it twice', async () => {
    const { world } = the;
    await ask(world, deleteLink, reason);
    await openForm(world, world.dina, deleteLink);
    await world.dina.submits(reason);
    const shown = await world.until(() => world.reads(world.dina.view()));
    expect(shown).toMatch(/You have asked for exactly this[\s\S]*See the earlier request/);
    await world.passes(5000);
    expect(world.cards()).toHaveLength(1);
    await world.dina.submits();
    await world.until(() => world.cards()[1]);
  });

  it('are one when a form is handed in three times at once', async () => {
    const { world } = the;
    await openForm(world, world.dina, deleteLink);
    await world.dina.submits(reason, { times: 3 });
    await world.until(() => world.cards()[0]);
    await world.passes(20_000);
    expect(world.cards()).toHaveLength(1);
  });

  it('are one when the change of a form is handed in three times at once: one group is created', async () => {
    const { world } = the;
    await openForm(world, world.dina, '/chatgroup create Weekend offers');
    await world.dina.submits({}, { times: 3 });
    const card = await world.until(() => world.cards()[0]);
    await reading(world, card, /\bDone\b/);
    await world.passes(20_000);
    expect(world.cams.writes('AddChatGroup')).toHaveLength(1);
  });
});
