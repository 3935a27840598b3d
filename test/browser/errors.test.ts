import { describeInBrowser } from '../support/browser/chromium';
import { whisper } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';

describeInBrowser('an error', () => {
  const the = useTab({ mode: 'socket' });

  it('of CAMS in a thread says what happened, what to do next, who can do it, and the RequestId', async () => {
    const { tab, world } = the;
    world.cams.faults.add({ kind: 'ram-denied', action: 'UpdateChatGroup' });
    await tab.opens('/chatgroup update Warehouse Night Shift');
    await tab.fills({ Subject: 'Warehouse Day Shift' });
    await tab.submits();
    await tab.reads(/Not done/);
    await tab.threadSays(/What an admin can do: .*RequestId/s);
    await tab.keeps('error-in-thread');
  });

  it('of somebody who typed names the nearest command', async () => {
    const { tab } = the;
    await tab.types('/chatgroup lnik delete');
    await whisper(tab, /link delete/).waitFor();
    await tab.keeps('nearest-command');
  });
});
