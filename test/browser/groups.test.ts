import { describeInBrowser } from '../support/browser/chromium';
import { chooses, closes, goes, keepsWhole, post, whisper } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';

const gives = 'Give this desk';
const takes = 'Take from this desk';
const onboarding = 'Reseller Onboarding';
const shift = 'Warehouse Night Shift';

describeInBrowser('groups of one number that several desks share', () => {
  const the = useTab({ mode: 'socket' });

  /** Becomes Sinta, in the channel of resellers, with the form of its groups open. */
  const openForm = async (): Promise<void> => {
    await the.tab.be('Sinta');
    await goes(the.tab, '#reseller-desk');
    await the.tab.opens('/chatgroup setup groups');
  };

  it('are given by admins only, who read at the field what is missing', async () => {
    const { tab } = the;
    await goes(tab, '#reseller-desk');
    await tab.types('/chatgroup setup groups');
    await tab.page
      .getByRole('dialog')
      .getByText(/Only admins/)
      .waitFor();
    await closes(tab);
    await openForm();
    await tab.submits();
    await tab.page
      .getByRole('alert')
      .filter({ hasText: /choose a group/ })
      .waitFor();
    await keepsWhole(tab, 'groups-error');
  });

  it('go to the desk that an admin gives them, which both channels are told', async () => {
    const { tab, world } = the;
    await openForm();
    for (const subject of [onboarding, shift]) await chooses(tab, gives, subject);
    await tab.page.keyboard.press('Tab');
    expect(
      await tab.page
        .getByRole('dialog')
        .getByRole('button', { name: /^Remove / })
        .count(),
    ).toBe(2);
    await keepsWhole(tab, 'groups-form');
    await tab.submits();
    await tab.page
      .getByRole('dialog')
      .getByText(/this desk was given: 2; taken from it: 0/)
      .waitFor();
    await tab.keeps('groups-done');
    await closes(tab);
    const gained = post(tab, /This desk has more groups/);
    await world.until(() => gained.count());
    for (const subject of [onboarding, shift]) await gained.getByText(subject).waitFor();
    await tab.keeps('groups-gained');
    await goes(tab, '#community-desk');
    const lost = post(tab, /This desk has fewer groups/);
    await world.until(() => lost.count());
    for (const subject of [onboarding, shift]) await lost.getByText(subject).waitFor();
    expect(await lost.textContent()).toMatch(/Sinta gave these groups of this desk to #reseller-desk/);
    await tab.keeps('groups-lost');
  });

  it('can be neither listed nor named where another desk has them', async () => {
    const { tab, world } = the;
    await tab.types('/chatgroup list');
    const own = whisper(tab, /This desk has 10 groups/).last();
    await world.until(() => own.count());
    expect(await own.textContent()).not.toContain(onboarding);
    await tab.types('/chatgroup list reseller');
    await world.until(() => whisper(tab, /No group matches/).count());
    const form = await tab.opens(`/chatgroup delete ${onboarding}`);
    expect(await form.textContent()).toContain(`No group matches “${onboarding}”`);
    const picker = form.getByRole('combobox', { name: 'Group' });
    await picker.click();
    await picker.fill('reseller');
    await form.getByText('Nothing found').waitFor();
    await tab.keeps('groups-of-another-desk');
    await form.getByRole('button', { name: 'Cancel' }).click();
    await form.waitFor({ state: 'detached' });
    await goes(tab, '#reseller-desk');
    await tab.types('/chatgroup list');
    const theirs = whisper(tab, /This desk has 2 groups/);
    await world.until(() => theirs.filter({ hasText: onboarding }).filter({ hasText: shift }).count());
  });

  it('are taken back, and given to a third desk at once, which is told with whom they were', async () => {
    const { tab, world } = the;
    await openForm();
    await chooses(tab, takes, onboarding);
    await chooses(tab, 'Who gets what is taken from this desk', '#vip-desk');
    await tab.submits();
    await tab.page
      .getByRole('dialog')
      .getByText(/this desk was given: 0; taken from it: 1/)
      .waitFor();
    await closes(tab);
    await world.until(() => post(tab, /Sinta gave this group of this desk to .?vip-desk/).count());
    await tab.types('/chatgroup list');
    await world.until(() => whisper(tab, /This desk has 1 group/).count());
    await goes(tab, '🔒 vip-desk');
    const gained = post(tab, /gave this desk this group of #reseller-desk/);
    await world.until(() => gained.filter({ hasText: onboarding }).count());
    await tab.keeps('groups-moved');
  });
});
