import { describeInBrowser } from '../support/browser/chromium';
import { goes, keepsWhole, post, whisper } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';
import { groupCalled, openForm } from '../support/world/acts';

describeInBrowser('what is known before and after, in the page', () => {
  const the = useTab({ mode: 'socket' });

  it('says of a removal what will happen, and asks for the link to go in a request of its own', async () => {
    const { tab, world } = the;
    const form = await tab.opens('/chatgroup remove Reseller Onboarding');
    for (const at of [0, 1]) await form.getByRole('checkbox').nth(at).click();
    await tab.fills({ Reason: 'They advertise other shops' });
    const also = form.getByRole('checkbox', { name: /Also delete the invite link/ });
    await also.click();
    await form.getByRole('checkbox', { checked: true }).nth(2).waitFor();
    expect(await form.textContent()).toMatch(/cannot be undone/);
    await keepsWhole(tab, 'foresight-form');
    await tab.submits();
    await world.until(() => world.cards().length === 2);
    await post(tab, /Delete invite link/).waitFor();
    await post(tab, /Removes 2 of 8 members/).waitFor();
    await keepsWhole(tab, 'foresight-cards');
    expect(world.cams.writes()).toEqual([]);
  });

  it('says of an update that it can be undone, and undoes it by a second request', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup update Kelas Memasak Bu Sari');
    await tab.fills({ Subject: 'Kelas Bu Sari' });
    await tab.submits();
    await tab.reads(/Done[\s\S]*Undo/);
    await tab.keeps('undo-offered');
    await tab.presses('Undo');
    const form = tab.page.getByRole('dialog');
    await form.locator('button[type=submit]').waitFor();
    expect(await form.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('Kelas Memasak Bu Sari');
    await keepsWhole(tab, 'undo-form');
    await tab.submits();
    await tab.reads(/Done/);
    await tab.keeps('undone');
    expect(groupCalled(world, 'Kelas').subject).toBe('Kelas Memasak Bu Sari');
  });

  it('takes Undo away after 30 minutes', async () => {
    const { tab, world } = the;
    await openForm(world, world.dina, '/chatgroup update Warehouse Night Shift');
    const before = world.cards().length;
    await world.dina.submits({ Subject: 'Warehouse Day Shift' });
    await world.until(() => world.cards()[before]);
    await tab.reads(/Done[\s\S]*Undo/);
    world.clock.leap(31 * 60_000);
    await world.until(async () => (await tab.card().getByRole('button', { name: 'Undo' }).count()) === 0);
    await tab.keeps('undo-gone');
  });

  it('sends the QR code of a link to direct messages, where it is seen and can be deleted', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup link create Warehouse');
    await tab.submits();
    await tab.reads(/Done[\s\S]*Send me the QR code/);
    await tab.presses('Send me the QR code');
    await world.until(() => whisper(tab, /was sent to you as a direct message/).count());
    await tab.keeps('qr-code-sent');
    await goes(tab, 'Groupkeeper');
    const picture = tab.page.getByRole('main').getByRole('img', { name: /^QR code that leads to/ });
    await picture.waitFor();
    await world.until(() => picture.evaluate((node) => node instanceof HTMLImageElement && node.naturalWidth >= 600));
    await tab.keeps('qr-code');
    await post(tab, /Slack keeps it/)
      .getByRole('button', { name: 'Delete file' })
      .click();
    await world.until(() => post(tab, /The file was deleted/).count());
    await world.until(async () => (await picture.count()) === 0);
    await tab.keeps('qr-code-deleted');
    await tab.be('Raka');
    expect(await picture.count()).toBe(0);
  });
});
