import { camsPanel } from '../support/browser/cams-panel';
import { describeInBrowser } from '../support/browser/chromium';
import { asks, confirmsTwice } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';
import { groupCalled } from '../support/world/acts';
import { modes } from '../support/world/world';

describeInBrowser.each(modes)('a group that changes outside between card and confirmation, in %s mode', (mode) => {
  const the = useTab({ mode });

  it('is not deleted over the head of a customer who joined meanwhile', async () => {
    const { tab, world } = the;
    const subject = 'Support <Tier 2> & Escalations';
    await asks(tab, `/chatgroup delete "${subject}"`, { Reason: 'Never used' });
    await camsPanel(tab).joins(subject, '6281255500042');
    await confirmsTwice(tab, 'Confirm deletion', 'Mei', 'Raka');
    await tab.reads(/Version 2/);
    await tab.threadSays(/The group changed before anything was done/);
    await tab.keeps('customer-joined');
    expect(world.cams.writes()).toEqual([]);
    expect(groupCalled(world, 'Support').participants).toContain('6281255500042');
  });

  it('makes its request no longer possible when it is gone', async () => {
    const { tab, world } = the;
    await asks(tab, '/chatgroup link delete Kelas Memasak Bu Sari', { Reason: 'The poster was copied' });
    const panel = camsPanel(tab);
    await panel.presses('Kelas Memasak Bu Sari', 'Delete group');
    await panel.group('Kelas Memasak Bu Sari').waitFor({ state: 'detached' });
    await tab.be('Raka');
    await tab.presses('Confirm deletion', { dialog: true });
    await tab.reads(/No longer possible/);
    await tab.threadSays(/the group is gone/);
    await tab.keeps('no-longer-possible');
    expect(
      await tab
        .card()
        .getByRole('button', { name: /^(Confirm|Deny|Withdraw)/ })
        .count(),
    ).toBe(0);
    expect(world.cams.writes()).toEqual([]);
  });
});
