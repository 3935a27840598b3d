import { hours } from '../../src/domain/clock';
import { describeInBrowser } from '../support/browser/chromium';
import { asks } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';

describeInBrowser('a request that nobody decides', () => {
  const the = useTab({ mode: 'socket' });

  it('reminds its approvers in its thread, and tells the requester there when it expires', async () => {
    const { tab, world } = the;
    await asks(tab, '/chatgroup link delete Reseller Onboarding', { Reason: 'The poster was copied' });
    await world.passes(60_000);
    world.clock.leap(hours(8));
    await tab.threadSays(/this still waits for your decision/);
    await tab.keeps('reminder');
    world.clock.leap(hours(16));
    await tab.reads(/Expired/);
    await tab.threadSays(/@Dina: nobody decided in time/);
    await tab.keeps('reminder-expired');
    expect(world.cams.writes()).toEqual([]);
  });
});
