import { describeInBrowser } from '../support/browser/chromium';
import { asks, whisper } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';
import { modes, type World } from '../support/world/world';

const reason = { Reason: 'The poster was copied' };

const pressesOf = ({ slack }: World): number => slack.log.deliveries('block_actions').length;

describeInBrowser.each(modes)('a decision that does not count, in %s mode', (mode) => {
  const the = useTab({ mode });

  it('is an approver who withdraws what another asked for, told so in private', async () => {
    const { tab, world } = the;
    await asks(tab, '/chatgroup link delete Pelanggan Setia Jakarta Selatan', reason);
    await tab.be('Mei');
    await tab.presses('Withdraw');
    const told = whisper(tab, /Only the person who asked can withdraw this request/);
    await told.waitFor();
    await tab.keeps('refused-in-private');
    await tab.reads(/Waiting for confirmation/);
    await tab.be('Dina');
    await tab.card().waitFor();
    expect(await told.count()).toBe(0);
    expect(world.cams.writes()).toEqual([]);
  });

  it('is the approver who asked, told so in private', async () => {
    const { tab, world } = the;
    await tab.be('Mei');
    await asks(tab, '/chatgroup delete "新加坡 VIP 客户群"', reason);
    await tab.presses('Confirm deletion', { dialog: true });
    await whisper(tab, /another approver has to decide it/).waitFor();
    await tab.reads(/Waiting for confirmation/);
    expect(world.cams.writes()).toEqual([]);
  });

  it.each([
    { how: 'the button that says no', press: 'Not now' },
    { how: 'Escape', press: undefined },
  ])('is a dialog that is left by $how: the app is told nothing', async ({ press }) => {
    const { tab, world } = the;
    await asks(tab, `/chatgroup link delete ${press === undefined ? 'Kelas Memasak' : 'Beta testers'}`, reason);
    await tab.be('Raka');
    const before = pressesOf(world);
    await tab.card().getByRole('button', { name: 'Confirm deletion' }).click();
    const dialog = tab.page.getByRole('alertdialog', { name: 'Delete invite link' });
    await dialog.waitFor();
    await (press === undefined
      ? tab.page.keyboard.press('Escape')
      : dialog.getByRole('button', { name: press }).click());
    await dialog.waitFor({ state: 'detached' });
    await tab.card().getByRole('button', { name: 'Deny' }).waitFor();
    expect(pressesOf(world)).toBe(before);
    expect(world.cams.writes()).toEqual([]);
  });
});
