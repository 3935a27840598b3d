import { answerTo, openForm } from '../support/world/acts';
import { useWorld } from '../support/world/use-world';

describe('while CAMS is slow', () => {
  const the = useWorld();

  it('a form opens at once and is filled when CAMS has answered', async () => {
    const { world } = the;
    world.cams.faults.add({ kind: 'slow', ms: 800 });
    await world.dina.types(world.desk, '/chatgroup link delete Reseller Onboarding');
    await world.until(() => world.dina.view());
    expect(world.cams.calls.every(({ outcome }) => outcome.reply === 'pending')).toBe(true);
    const form = await world.until(() => {
      const shown = world.reads(world.dina.view());
      return shown.includes('Reason') ? shown : undefined;
    });
    expect(form).toContain('Reseller Onboarding');
  });

  it('a typed read becomes a form before its trigger is over', async () => {
    const { world } = the;
    world.cams.faults.add({ kind: 'slow', ms: 1600 });
    await openForm(world, world.dina, '/chatgroup members Reseller Onboarding');
    await world.dina.submits({ Group: { search: 'Reseller', pick: 'Reseller Onboarding' } });
    await answerTo(world, world.dina, /8 members/);
  });
});
