import { describeInBrowser } from '../support/browser/chromium';
import { asks, hiddenSideways } from '../support/browser/scene';
import { useTab } from '../support/browser/use-tab';
import { businessNumber } from '../support/world/world';

const subjects = [
  { at: 0, script: 'without a space', subject: 'W'.repeat(128) },
  { at: 1, script: 'Chinese', subject: '新加坡贵宾客户交流群'.repeat(12).slice(0, 128) },
  { at: 2, script: 'Arabic', subject: 'مجموعة تجار الجملة في جدة '.repeat(6).slice(0, 127) },
  { at: 3, script: 'signs drawn by several letters', subject: '👩‍👩‍👧‍👦'.repeat(11) },
];

describeInBrowser('a subject as long as WhatsApp allows', () => {
  const the = useTab({ mode: 'socket' });

  it.each(subjects)(
    'of one line $script stays within form, card, dialog and panel',
    async ({ at, subject, script }) => {
      const { tab, world } = the;
      const { page } = tab;
      const { groups, renameInConsole } = world.cams.world;
      renameInConsole(groups(businessNumber)[at]?.groupId ?? '', subject);
      await asks(tab, '/chatgroup delete "'.concat(subject, '"'), { Reason: 'r'.repeat(500) });
      expect(await tab.card().getByText(subject.trim()).count()).toBe(1);
      await tab.card().getByRole('button', { name: 'Confirm deletion' }).click();
      await tab.keeps(`long-subject-${script.split(' ')[0]?.toLowerCase()}`);
      const places = ['html', 'main', 'main section', 'aside', '.outside-scroll', '[role=alertdialog]'];
      const hidden = places.map(async (place) => [place, await hiddenSideways(page.locator(place).last())]);
      expect(await Promise.all(hidden)).toEqual(places.map((place) => [place, 0]));
      await page.keyboard.press('Escape');
      await tab.presses('Withdraw');
      await tab.reads(/Withdrawn/);
    },
  );
});
