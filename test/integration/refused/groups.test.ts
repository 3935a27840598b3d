import { answerTo, groupCalled, openForm } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { businessNumber } from '../../support/world/world';

describe('a group', () => {
  const the = useWorld();

  afterEach(() => {
    expect(the.world.cards()).toEqual([]);
    expect(the.world.cams.writes()).toEqual([]);
  });

  it('that nobody knows opens the picker, with what was typed', async () => {
    const { world } = the;
    const form = await openForm(world, world.dina, '/chatgroup delete "No such group"');
    expect(form).toContain('No group matches “No such group”. Please choose one.');
  });

  it('of which there are several with these words opens the picker', async () => {
    const { world } = the;
    world.cams.world.addGroup({ businessNumber, subject: 'Reseller Onboarding 2' });
    world.cams.world.addGroup({ businessNumber, subject: 'Reseller Onboarding 3' });
    const form = await openForm(world, world.dina, '/chatgroup delete Reseller');
    expect(form).toContain('3 groups match “Reseller”. Please choose one.');
    expect((await world.dina.suggestions('onboarding')).map(({ text }) => text.text)).toHaveLength(3);
    expect(await world.dina.suggestions('no such thing')).toEqual([]);
  });

  it('that vanished between the list and the click is said to be gone', async () => {
    const { world } = the;
    await openForm(world, world.dina, '/chatgroup link delete');
    const [found] = await world.dina.suggestions('Reseller');
    expect(found?.text.text).toContain('Reseller Onboarding');
    world.cams.world.deleteGroupInConsole(groupCalled(world, 'Reseller').groupId);
    await world.dina.fills({ Group: { search: 'Reseller', pick: 'Reseller Onboarding' } });
    await world.until(() => /no longer exists/.test(world.reads(world.dina.view())));
  });

  it('that vanished after it was shown has no link to show', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup show Reseller Onboarding');
    await answerTo(world, world.dina, /…0000/);
    world.cams.world.deleteGroupInConsole(groupCalled(world, 'Reseller').groupId);
    await world.dina.clicks('Show link');
    await answerTo(world, world.dina, /There is nothing to show/);
  });

  it('without a link has none to delete', async () => {
    const { world } = the;
    const form = await openForm(world, world.dina, '/chatgroup link delete Warehouse Night Shift');
    expect(form).toContain('This group has no invite link');
  });

  it('without members has nobody to remove', async () => {
    const { world } = the;
    const form = await openForm(world, world.dina, '/chatgroup remove Empty group');
    expect(form).toContain('there is nobody to remove');
  });

  it('does not have a number that is no member', async () => {
    const { world } = the;
    const form = await openForm(world, world.dina, '/chatgroup remove Reseller Onboarding +6281299999999');
    expect(form).toMatch(/left out, because it cannot be chosen here/);
    const handed = await world.dina.submits({ Reason: 'Spam' }, { force: true });
    expect(handed).toMatchObject({ outcome: 'errors' });
  });

  it('does not lose 9 members in one request', async () => {
    const { world } = the;
    const { participants } = groupCalled(world, 'Reseller');
    const nine = [...participants, '6281299999999'].map((number) => `+${number}`).join(' ');
    const form = await openForm(world, world.dina, `/chatgroup remove Reseller Onboarding ${nine}`);
    expect(form).toMatch(/at most 8|cannot be chosen here/);
  });
});
