import { openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { businessNumber } from '../../support/world/world';

describe('a group that is created', () => {
  const the = useWorld();

  it('while somebody creates one with the same subject in the console is not guessed', async () => {
    const { world } = the;
    await openForm(world, world.dina, '/chatgroup create Weekend offers');
    world.cams.faults.add({ action: 'AddChatGroup', kind: 'slow', ms: 100 });
    await world.dina.submits();
    const card = await world.until(() => world.cards()[0]);
    await world.until(() => world.cams.writes()[0]);
    world.cams.world.addGroup({ businessNumber, subject: 'Weekend offers' });
    const { thread } = await reading(world, card, /Result unknown/, /did not tell whether this happened/);
    expect(thread).not.toContain('The group was created.');

    await world.raka.clicks('It happened');
    await reading(world, card, /\bDone\b[\s\S]*not read back/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('that exists already is created all the same, and the card says so', async () => {
    const { world } = the;
    await openForm(world, world.dina, '/chatgroup create Reseller Onboarding');
    await world.dina.submits();
    const card = await world.until(() => world.cards()[0]);
    expect((await reading(world, card, /\bDone\b/)).card).toContain('A group with this subject exists already');
    const same = world.cams.world.groups(businessNumber).filter(({ subject }) => subject === 'Reseller Onboarding');
    expect(same).toHaveLength(2);
  });
});
