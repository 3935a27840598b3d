import { readFileSync } from 'node:fs';
import { describeInBrowser } from '../support/browser/chromium';
import { goes, post, whisper } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';
import { ask, openForm, reading } from '../support/world/acts';

describeInBrowser('the history in the page', () => {
  const the = useTab({ mode: 'socket' });

  it('says so where nothing was asked for yet', async () => {
    const { tab, world } = the;
    await tab.types('/chatgroup history');
    await world.until(() => whisper(tab, /Nothing has been asked for/).count());
    await tab.keeps('history-empty');
  });

  it('shows a chart and lines, and keeps its filters while pages are turned', async () => {
    const { tab, world } = the;
    for (let made = 0; made < 11; made += 1) {
      await openForm(world, world.dina, `/chatgroup create Branch ${made}`);
      await world.dina.submits();
      await world.until(() => world.cards()[made]);
    }
    const reason = { Reason: 'The poster was copied' };
    const denied = await ask(world, '/chatgroup link delete Reseller Onboarding', reason, world.mei);
    await world.raka.clicks('Deny', { in: denied });
    await reading(world, denied, /Denied/);

    await tab.types('/chatgroup history since:7d');
    const all = whisper(tab, /12 requests, newest first/).last();
    await world.until(() => all.getByRole('figure', { name: 'Requests a day' }).count());
    await all.filter({ hasText: /Denied by @Raka/ }).waitFor();
    await all.scrollIntoViewIfNeeded();
    await tab.keeps('history');

    await tab.types('/chatgroup history @dina since:7d');
    const hers = whisper(tab, /Only what @Dina asked/).last();
    await world.until(() => hers.filter({ hasText: /Page 1 of 2/ }).count());
    await hers.getByRole('button', { name: 'Next' }).click();
    await world.until(() => hers.filter({ hasText: /Page 2 of 2/ }).count());
    await tab.keeps('history-second-page');
    expect((await hers.textContent())?.match(/Create group: Branch/g)).toHaveLength(1);
    expect(await hers.textContent()).toContain('11 requests');
  });

  it('is narrowed in its form, where what does not fit is said at the field', async () => {
    const { tab, world } = the;
    await tab.types('/chatgroup');
    const menu = tab.page.getByRole('dialog', { name: 'Manage chat groups' });
    await menu.getByRole('button', { name: 'History' }).click();
    await tab.page.getByRole('dialog', { name: 'History' }).locator('button[type=submit]').waitFor();
    await tab.fills({ Since: 'the day before' });
    await tab.submits();
    await tab.page
      .getByRole('alert')
      .filter({ hasText: /since:7d/ })
      .waitFor();
    await tab.keeps('history-form');
    await tab.fills({ Since: '24h' });
    await tab.submits();
    await world.until(() => whisper(tab, /Only since/).count());
  });

  it('comes as a CSV to direct messages, to be downloaded and deleted', async () => {
    const { tab, world } = the;
    await tab.types('/chatgroup history @mei');
    const answer = whisper(tab, /Only what @Mei asked/).last();
    await world.until(() => answer.getByRole('button', { name: 'Send me the CSV' }).count());
    await answer.getByRole('button', { name: 'Send me the CSV' }).click();
    await world.until(() => whisper(tab, /direct message/).count());
    await tab.keeps('csv-sent');
    await goes(tab, 'Groupkeeper');
    const download = tab.page.getByRole('link', { name: 'Download groupkeeper-history.csv' });
    await download.waitFor();
    await tab.keeps('csv');
    const [file] = await Promise.all([tab.page.waitForEvent('download'), download.click()]);
    expect(file.suggestedFilename()).toBe('groupkeeper-history.csv');
    expect(
      readFileSync(await file.path(), 'utf8')
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(2);

    await post(tab, /Slack keeps it/)
      .getByRole('button', { name: 'Delete file' })
      .click();
    await world.until(() => post(tab, /The file was deleted/).count());
    await world.until(async () => (await download.count()) === 0);
    await tab.keeps('csv-deleted');
  });
});
