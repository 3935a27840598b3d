import { describeInBrowser } from '../support/browser/chromium';
import { confirmsTwice } from '../support/browser/scene';
import type { Tab } from '../support/browser/tab';
import { useTab } from '../support/browser/use-tab';
import { groupCalled } from '../support/world/acts';
import { modes } from '../support/world/world';

/** Something done in the panel at the right, to the group with this subject. */
async function inConsole({ page }: Tab, subject: string, button: string): Promise<void> {
  const group = page.getByRole('complementary', { name: 'CAMS' }).getByRole('article', { name: subject });
  await group.locator('summary').click();
  await group.getByRole('button', { name: button }).click();
}

const trouble = ({ page }: Tab, name: string): Promise<void> =>
  page.getByRole('region', { name: 'Trouble' }).getByRole('button', { name }).click();

const pressed = ({ page }: Tab, name: string) =>
  page.getByRole('region', { name: 'Trouble' }).locator('[aria-pressed=true]', { hasText: name });

describeInBrowser.each(modes)('a request in the page, in %s mode', (mode) => {
  const the = useTab({ mode, settings: { REQUEST_EXPIRES_MINUTES: '60' } });

  const ask = async (command: string): Promise<void> => {
    await the.tab.opens(command);
    await the.tab.fills({ Reason: 'The poster was copied' });
    await the.tab.submits();
    await the.tab.reads(/Waiting for confirmation/);
  };

  it('is denied by an approver', async () => {
    const { tab } = the;
    await ask('/chatgroup link delete Reseller Onboarding');
    await tab.keeps('link-delete-waiting');
    await tab.be('Raka');
    await tab.presses('Deny');
    await tab.reads(/Denied/);
    await tab.threadSays(/denied this/);
    await tab.keeps('denied');
    expect(the.world.cams.writes()).toEqual([]);
  });

  it('is withdrawn by the one who asked', async () => {
    const { tab } = the;
    await ask('/chatgroup link delete Beta testers');
    await tab.presses('Withdraw');
    await tab.reads(/Withdrawn/);
    await tab.keeps('withdrawn');
    expect(the.world.cams.writes()).toEqual([]);
  });

  it('expires when nobody decides', async () => {
    const { tab, world } = the;
    await ask('/chatgroup delete Warehouse Night Shift');
    world.clock.leap(60 * 60_000);
    await tab.reads(/Expired/);
    await tab.keeps('expired');
    expect(world.cams.writes()).toEqual([]);
  });

  it('is looked at again when the link was rotated meanwhile in the console', async () => {
    const { tab, world } = the;
    await ask('/chatgroup link delete Kelas Memasak');
    await inConsole(tab, 'Kelas Memasak Bu Sari', 'Rotate link');
    await tab.be('Raka');
    await tab.presses('Confirm deletion', { dialog: true });
    await tab.reads(/Version 2/);
    await tab.keeps('version-2');
    expect(world.cams.writes()).toEqual([]);
    await tab.presses('Confirm deletion', { dialog: true });
    await tab.reads(/Done/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('fails with a reason when CAMS refuses', async () => {
    const { tab, world } = the;
    world.cams.clearCalls();
    await trouble(tab, 'Refuse');
    await world.until(() => pressed(tab, 'Refuse').count());
    await ask('/chatgroup delete Warehouse Night Shift');
    await confirmsTwice(tab, 'Confirm deletion', 'Mei', 'Raka');
    await tab.reads(/Not done/);
    await tab.threadSays(/suspended/i);
    await tab.keeps('failed');
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('is read back, and not sent again, when the reply was lost', async () => {
    const { tab, world } = the;
    world.cams.clearCalls();
    await trouble(tab, 'Lose the reply');
    await world.until(() => pressed(tab, 'Lose the reply').count());
    await ask('/chatgroup remove Pelanggan Setia +6281345670001');
    await tab.be('Raka');
    await tab.presses('Confirm removal', { dialog: true });
    await tab.reads(/Done/);
    await tab.threadSays(/was lost, so it is not sent again/);
    await tab.keeps('lost-reply');
    expect(world.cams.writes()).toHaveLength(1);
    expect(groupCalled(world, 'Pelanggan').participants).toHaveLength(5);
  });

  it('ends in part when only one of two members is removed', async () => {
    const { tab, world } = the;
    await trouble(tab, 'Remove one only');
    await world.until(() => pressed(tab, 'Remove one only').count());
    await ask('/chatgroup remove Pelanggan Setia +6281345670002 +6281345670003');
    await tab.be('Raka');
    await tab.presses('Confirm removal', { dialog: true });
    await tab.reads(/Done in part/);
    await tab.keeps('partial');
    expect(groupCalled(world, 'Pelanggan').participants).toHaveLength(4);
  });

  it('asks an approver when nobody can tell what happened', async () => {
    const { tab } = the;
    await trouble(tab, 'Accept, never do');
    await the.world.until(() => pressed(tab, 'Accept, never do').count());
    await tab.opens('/chatgroup update Warehouse Night Shift');
    await tab.fills({ 'Picture URL': 'https://example.com/new.jpg' });
    await tab.submits();
    await tab.reads(/Result unknown/);
    await tab.keeps('unknown');
    await tab.be('Raka');
    await tab.presses('It did not');
    await tab.reads(/Not done/);
    await tab.threadSays(/says that it did not/);
  });
});
