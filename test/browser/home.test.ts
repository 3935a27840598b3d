import { describeInBrowser } from '../support/browser/chromium';
import { asks } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';
import { reading } from '../support/world/acts';
import { homeLike } from '../support/world/home';

describeInBrowser('App Home', () => {
  const the = useTab({ mode: 'socket' });

  it('shows an approver what waits, takes the decision there, and shows the result', async () => {
    const { tab, world } = the;
    await asks(tab, '/chatgroup link delete Reseller Onboarding', { Reason: 'The poster was copied' });
    await tab.be('Raka');
    await tab.page.getByRole('button', { name: 'App Home' }).click();
    await homeLike(world, world.raka, /as of/);
    const home = tab.page.getByRole('region', { name: 'Home' });
    await home.getByText('What waits for you').waitFor();
    await tab.keeps('app-home');
    await home.getByRole('button', { name: 'Confirm deletion', exact: true }).click();
    const dialog = tab.page.getByRole('alertdialog', { name: 'Delete invite link' });
    await dialog.getByRole('button', { name: 'Confirm deletion', exact: true }).click();
    await home.getByText(/You confirmed this/).waitFor();
    const card = await world.until(() => world.cards().at(-1));
    await reading(world, card, /\bDone\b/, /@Dina: @Raka confirmed/);
    await homeLike(world, world.raka, /Recent changes[\s\S]*Confirmed by @Raka/);
    await home.getByText('Nothing waits for your decision').waitFor();
    await tab.keeps('app-home-decided');
    expect(world.cams.writes()).toHaveLength(1);
  });
});
