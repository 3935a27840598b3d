import type { Locator } from 'playwright-core';
import { desk } from '../../sandbox/workspace';
import { describeInBrowser } from '../support/browser/chromium';
import { useTab } from '../support/browser/use-tab';
import { modes } from '../support/world/world';

const isFocused = (one: Locator): Promise<boolean> => one.evaluate((node) => node === document.activeElement);

describeInBrowser.each(modes)('the sandbox page, in %s mode', (mode) => {
  const the = useTab({ mode, refusals: 'expected' });

  it('tells a first-time visitor what to try', async () => {
    const things = the.tab.page.getByRole('main').getByRole('listitem');
    await things.last().waitFor();
    await the.tab.keeps('first-look');
    expect(await things.count()).toBe(5);
  });

  it('still tells what to try where something was said before anybody looked', async () => {
    const { tab, world } = the;
    await world.mei.types(desk, 'Welcome, everybody.');
    await tab.page.getByRole('main').getByText('Welcome, everybody.').waitFor();
    expect(await tab.page.getByRole('main').getByRole('listitem').count()).toBe(5);
  });

  it('completes a command by keyboard and reaches everything from the menu', async () => {
    const { tab } = the;
    const box = tab.page.getByRole('textbox', { name: /^Message / });
    await box.fill('/ch');
    expect(await tab.page.getByRole('listbox', { name: 'Commands' }).getByRole('option').count()).toBe(1);
    await tab.keeps('completion');
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/chatgroup ');
    await box.press('Enter');
    const menu = tab.page.getByRole('dialog', { name: 'Manage chat groups' });
    await the.world.until(() => menu.getByRole('button', { name: 'Delete group' }).count());
    await tab.keeps('menu');
    await tab.page.keyboard.press('Escape');
    await the.world.until(async () => (await menu.count()) === 0);
  });

  it('finds a group by keyboard alone', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup show');
    const search = tab.page.getByRole('dialog').getByRole('combobox', { name: 'Group' });
    await search.press('ArrowDown');
    await world.until(() => tab.page.getByRole('option', { name: /Reseller/ }).count());
    await tab.keeps('group-picker');
    await search.fill('客户');
    const only = tab.page.getByRole('dialog').getByRole('option');
    await world.until(async () => (await only.allTextContents()).join().startsWith('新加坡'));
    await search.press('Enter');
    await world.until(async () => (await search.inputValue()) === '新加坡 VIP 客户群');
    const ask = tab.page.getByRole('button', { name: 'Show group' });
    for (let presses = 0; presses < 6 && !(await isFocused(ask)); presses += 1) await tab.page.keyboard.press('Tab');
    expect(await isFocused(ask)).toBe(true);
    await tab.page.keyboard.press('Enter');
    const answer = tab.page.getByRole('main').getByRole('article').filter({ hasText: '新加坡 VIP 客户群' });
    await answer.waitFor();
    await tab.keeps('show');
  });

  it('shows errors at their field: what is missing, and what is too long', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup create');
    await tab.submits();
    const alert = tab.page.getByRole('dialog').getByRole('alert');
    await world.until(() => alert.filter({ hasText: 'Please complete this required field.' }).count());
    await tab.fills({ Subject: 'x'.repeat(129) });
    await tab.submits();
    await world.until(() => alert.filter({ hasText: /keep the subject to 128 characters/ }).count());
    await tab.keeps('error-at-field');
    const subject = tab.page.getByRole('textbox', { name: 'Subject' });
    expect(await subject.getAttribute('aria-invalid')).toBe('true');
    await tab.page.getByRole('button', { name: 'Cancel' }).click();
    await world.until(async () => (await tab.page.getByRole('dialog').count()) === 0);
  });

  it('does nothing when a confirm dialog is declined', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup link delete Reseller Onboarding');
    await tab.fills({ Reason: 'The poster was copied' });
    await tab.submits();
    await tab.reads(/Waiting for confirmation/);
    await tab.be('Raka');
    await tab.card().getByRole('button', { name: 'Confirm deletion' }).click();
    const dialog = tab.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await world.until(async () => (await dialog.count()) === 0);
    expect(world.slack.log.deliveries('block_actions').filter(({ user }) => user === undefined)).toEqual([]);
    await tab.reads(/Waiting for confirmation/);
  });

  it('asks before the same is asked twice', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup link delete Reseller Onboarding');
    await tab.fills({ Reason: 'The poster was copied' });
    await tab.submits();
    await world.until(() => tab.page.getByRole('dialog', { name: 'Asked a moment ago' }).count());
    await tab.keeps('asked-a-moment-ago');
    await tab.page.keyboard.press('Escape');
  });

  it('shows a private answer to one person only', async () => {
    const { tab, world } = the;
    await tab.types('/chatgroup help');
    const help = tab.page.getByRole('main').getByRole('article').filter({ hasText: 'what you can type' });
    await world.until(() => help.count());
    await tab.keeps('help');
    await tab.be('Mei');
    expect(await help.count()).toBe(0);
  });

  it('tells a guest that this is not for them', async () => {
    const { tab, world } = the;
    await tab.be('Guest');
    await tab.types('/chatgroup list');
    await world.until(() => tab.page.getByRole('main').getByText(/guest/i).count());
    await tab.keeps('guest');
  });

  it('shows App Home, and other channels than the desk', async () => {
    const { tab, world } = the;
    const channels = tab.page.getByRole('navigation', { name: 'Channels' });
    await channels.getByRole('button', { name: 'App Home' }).click();
    await world.until(() => tab.page.getByRole('main', { name: 'App Home' }).count());
    await tab.keeps('app-home');
    await channels.getByRole('button', { name: '#random' }).click();
    await world.until(() => tab.page.getByRole('textbox', { name: 'Message #random' }).count());
    await tab.types('/chatgroup list');
    await world.until(() =>
      tab.page
        .getByRole('main')
        .getByText(/no desk/)
        .count(),
    );
    await tab.keeps('no-desk');
  });

  it('opens the menu from the shortcut, outside of any channel', async () => {
    const { tab, world } = the;
    await tab.page.getByRole('button', { name: /Manage chat groups/ }).click();
    await world.until(() => tab.page.getByRole('dialog', { name: 'Manage chat groups' }).count());
    await tab.keeps('shortcut');
    await tab.page.keyboard.press('Escape');
  });

  it('shows in the log what Slack refuses', async () => {
    const { tab, world } = the;
    const headers = { authorization: 'Bearer xoxb-sandbox-bot-token', 'content-type': 'application/json' };
    const body = JSON.stringify({
      channel: 'C0DESK',
      blocks: [{ type: 'header', text: { type: 'plain_text', text: '' } }],
    });
    await fetch(`${world.apiUrl}chat.postMessage`, { method: 'POST', headers, body });
    await tab.page.getByRole('button', { name: /^Payloads/ }).click();
    const log = tab.page.getByRole('complementary', { name: 'Payloads' });
    await log.getByRole('checkbox', { name: 'Only what was refused' }).check();
    await world.until(() => log.getByText('invalid_blocks').count());
    await log.locator('summary').first().click();
    await world.until(() => log.getByText('"payload"').count());
    await tab.keeps('payloads');
  });
});
