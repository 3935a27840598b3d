import { hours } from '../../../src/domain/clock';
import { answerTo, ask, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';
const noButtons = expect.not.stringMatching(/\[(Confirm|Deny|Withdraw)/);

describe('a request that is not to be', () => {
  const the = useWorld();

  it('is denied by an approver', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await world.raka.clicks('Deny');
    const shown = await reading(world, card, /Denied/, /@Raka denied this/);
    expect(shown.card).toEqual(noButtons);
    await world.mei.clicks('Confirm deletion', { confirm: true, in: card });
    await answerTo(world, world.mei, /Too late: @Raka was first/);
    expect(world.cams.writes()).toEqual([]);
  });

  it('is withdrawn by the one who asked, and by nobody else', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await world.raka.clicks('Withdraw');
    await answerTo(world, world.raka, /Only the person who asked/);
    await world.dina.clicks('Withdraw');
    const shown = await reading(world, card, /Withdrawn/, /withdrew this/);
    expect(shown.card).toEqual(noButtons);
    expect(world.cams.writes()).toEqual([]);
  });

  it('expires after a day in which nobody decided', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    world.clock.leap(hours(24) - 60_000);
    await world.passes(30_000);
    await reading(world, card, /Waiting for confirmation/);
    const shown = await reading(world, card, /Expired/, /nobody decided in time/);
    expect(shown.card).toEqual(noButtons);
    await world.raka.clicks('Confirm deletion', { confirm: true, in: card });
    await answerTo(world, world.raka, /Too late/);
    expect(world.cams.writes()).toEqual([]);
  });

  it('expires although the app was off when its time came', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    world.clock.leap(hours(48));
    await world.restart();
    await reading(world, card, /Expired/, /nobody decided in time/);
    expect(world.cams.writes()).toEqual([]);
  });
});
