import { describeInBrowser } from '../support/browser/chromium';
import { confirmsTwice } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';
import { groupCalled } from '../support/world/acts';
import { modes } from '../support/world/world';

describeInBrowser.each(modes)('each operation, clicked through in the page, in %s mode', (mode) => {
  const the = useTab({ mode });

  it('list', async () => {
    const { tab } = the;
    await tab.types('/chatgroup list');
    const answer = tab.page.getByRole('article').filter({ hasText: 'Only visible to you' });
    await the.world.until(() => answer.getByRole('cell', { name: 'عملاء الرياض المميزون' }).count());
    await tab.keeps('list');
  });

  it('create', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup create');
    await tab.keeps('create-form');
    await tab.fills({ Subject: '新年 VIP 🎉', Description: 'Offers & news' });
    await tab.submits();
    await tab.reads(/Done/);
    await tab.threadSays(/The group was created/);
    await tab.keeps('create-done');
    expect(groupCalled(world, '新年 VIP').description).toBe('Offers & news');
  });

  it('update', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup update Warehouse Night Shift');
    await tab.keeps('update-form');
    await tab.fills({ Subject: 'Warehouse Day Shift' });
    await tab.submits();
    await tab.reads(/Done/);
    await tab.threadSays(/The group was updated/);
    await tab.keeps('update-done');
    expect(groupCalled(world, 'Warehouse Day Shift').description).toBeNull();
  });

  it('link create, and the link shown to one person', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup link create Promo Lebaran');
    await tab.keeps('link-create-form');
    await tab.submits();
    await tab.reads(/Done/);
    await tab.presses('Show link');
    const secret = tab.page.getByRole('main').getByText(groupCalled(world, 'Promo').link ?? 'none');
    await world.until(() => secret.count());
    await tab.keeps('link-shown');
    await tab.be('Raka');
    expect(await secret.count()).toBe(0);
  });

  it('link create where there is one: a rotation, confirmed by another', async () => {
    const { tab, world } = the;
    const before = groupCalled(world, 'Kelas').link;
    await tab.opens('/chatgroup link create Kelas Memasak');
    await tab.fills({ Reason: 'The poster was copied' });
    await tab.submits();
    await tab.reads(/Waiting for confirmation/);
    await tab.be('Raka');
    await tab.presses('Confirm rotation', { dialog: true });
    await tab.reads(/Done/);
    expect(groupCalled(world, 'Kelas').link).not.toBe(before);
  });

  it('link delete, confirmed by another', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup link delete Reseller Onboarding');
    await tab.keeps('link-delete-form');
    await tab.fills({ Reason: 'The poster was copied' });
    await tab.submits();
    await tab.reads(/Waiting for confirmation/);
    await tab.be('Mei');
    await tab.presses('Confirm deletion', { dialog: true });
    await tab.reads(/Done/);
    await tab.threadSays(/The invite link was deleted/);
    expect(groupCalled(world, 'Reseller').link).toBeNull();
  });

  it('members', async () => {
    const { tab, world } = the;
    await tab.types('/chatgroup members "新加坡 VIP 客户群"');
    const answer = tab.page.getByRole('article').filter({ hasText: 'Only visible to you' }).last();
    await world.until(() => answer.filter({ hasText: '+65' }).count());
    await tab.keeps('members');
  });

  it('remove, confirmed by another', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup remove عملاء الرياض المميزون');
    const form = tab.page.getByRole('dialog');
    for (const at of [0, 1]) {
      await form.getByRole('checkbox').nth(at).click();
      await form.getByRole('checkbox', { checked: true }).nth(at).waitFor();
    }
    await tab.fills({ Reason: 'They advertise other shops' });
    await tab.keeps('remove-form');
    await tab.submits();
    await tab.reads(/Removes 2 of 5 members/);
    await tab.keeps('remove-waiting');
    await tab.be('Raka');
    await tab.card().getByRole('button', { name: 'Confirm removal' }).click();
    await tab.keeps('remove-confirm-dialog');
    await tab.page.getByRole('alertdialog').getByRole('button', { name: 'Confirm removal' }).click();
    await tab.reads(/Done/);
    await tab.threadSays(/The removal was carried out/);
    await tab.keeps('remove-done');
    expect(groupCalled(world, 'عملاء').participants).toHaveLength(3);
  });

  it('delete, confirmed by two others', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup delete Empty group');
    await tab.keeps('delete-form');
    await tab.fills({ Reason: 'Never used' });
    await tab.submits();
    await tab.reads(/Waiting for confirmation/);
    await tab.reads(/Two approvers have to confirm: this deletes the group\./);
    await tab.keeps('delete-waiting');
    await confirmsTwice(tab, 'Confirm deletion', 'Raka', 'Mei');
    await tab.reads(/Done/);
    await tab.keeps('delete-done');
    expect(world.cams.world.groups('6281100000001').some(({ subject }) => subject.startsWith('Empty'))).toBe(false);
  });
});
