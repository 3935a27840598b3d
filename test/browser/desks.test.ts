import { elsewhere, people } from '../../sandbox/workspace';
import { describeInBrowser } from '../support/browser/chromium';
import { chooses, closes, goes, keepsWhole, post } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';

const expiry = 'A request that nobody decides expires after';

describeInBrowser('a desk set up in the page', () => {
  const the = useTab({ mode: 'socket' });

  /** Becomes Sinta, in #random, with the form open. */
  const openForm = async (): Promise<void> => {
    await the.tab.be('Sinta');
    await goes(the.tab, '#random');
    await the.tab.opens('/chatgroup setup');
  };

  it('is refused to who is no admin, who reads who can', async () => {
    const { tab } = the;
    await tab.types('/chatgroup setup');
    const told = tab.page.getByRole('dialog').filter({ hasText: /Only admins can set up desks/ });
    await told.waitFor();
    await tab.keeps('setup-not-admin');
    expect(await told.textContent()).toMatch(/Sinta or an admin of this workspace/);
    expect(await told.locator('button[type=submit]').count()).toBe(0);
  });

  it('needs the app in the channel, and begins there by a form', async () => {
    const { tab, world } = the;
    await tab.be('Sinta');
    await goes(tab, '#random');
    await tab.types('/chatgroup setup');
    await tab.page.getByRole('dialog').getByText('/invite @Groupkeeper').waitFor();
    await tab.keeps('setup-not-invited');
    await closes(tab);
    await tab.types('/invite @Groupkeeper');
    await post(tab, /is in this channel now/).waitFor();

    await tab.opens('/chatgroup setup');
    await keepsWhole(tab, 'setup-form-new');
    await tab.submits();
    const error = tab.page.getByRole('alert').filter({ hasText: 'at least one approver' });
    await error.waitFor();
    await tab.keeps('setup-error');
    await chooses(tab, 'User groups of approvers', '@approvers');
    await tab.submits();
    await tab.page.getByRole('dialog').getByText('#random is a desk now').waitFor();
    await tab.keeps('setup-done');
    await closes(tab);
    const told = post(tab, /This channel is a desk/);
    await world.until(() => told.count());
    await tab.keeps('setup-announced');
    expect(await told.textContent()).toMatch(/Sinta set it up/);
    expect(await told.textContent()).not.toContain('6281100000001');
  });

  it('allows more once a second admin agrees, and not when only the first does', async () => {
    const { tab, world } = the;
    world.slack.workspace.user(people.mei).is_owner = true;
    world.clock.leap(10 * 60_000);
    await openForm();
    await chooses(tab, expiry, '7 days');
    await tab.submits();
    await tab.page
      .getByRole('dialog')
      .getByText(/comes into force 24 hours/)
      .waitFor();
    await tab.keeps('setup-looser');
    await closes(tab);
    const waits = post(tab, /A change to this desk/);
    await world.until(() => waits.getByRole('button', { name: 'Agree' }).count());
    await tab.keeps('setup-waits');
    await waits.getByRole('button', { name: 'Agree' }).click();
    await world.until(() => post(tab, /another admin has to agree/).count());
    await tab.keeps('setup-own-change');

    await tab.be('Mei');
    await goes(tab, '#random');
    await waits.getByRole('button', { name: 'Agree' }).click();
    await world.until(() => post(tab, /Mei agreed to what @?Sinta asked for/).count());
    await world.until(async () => (await waits.getByRole('button', { name: 'Agree' }).count()) === 0);
    expect(await waits.textContent()).toMatch(/in force by now/);
    expect(await waits.textContent()).not.toMatch(/waits|does not count yet/);
    await tab.keeps('setup-agreed');
    expect(
      world.slack
        .messages(elsewhere)
        .filter(({ kind, text }) => kind === 'message' && /the change is in force/i.test(text)),
    ).toHaveLength(1);
  });

  it('is given up after a dialog, and says so', async () => {
    const { tab, world } = the;
    await openForm();
    await keepsWhole(tab, 'setup-form-bound');
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Unbind this channel' }).click();
    const dialog = tab.page.getByRole('alertdialog', { name: 'Unbind this channel?' });
    await dialog.waitFor();
    await tab.keeps('setup-unbind-dialog');
    await dialog.getByRole('button', { name: 'Unbind' }).click();
    await tab.page
      .getByRole('dialog')
      .getByText(/is no desk any more/)
      .waitFor();
    await closes(tab);
    await world.until(() => post(tab, /This channel is no desk any more/).count());
    await tab.keeps('setup-unbound');
  });
});
