import { LANGUAGES } from '../../../src/texts';
import { describeInBrowser } from '../../support/browser/chromium';
import { goes, hiddenSideways, whisper } from '../../support/browser/scene';
import { sentence } from '../../support/browser/sentence';
import { useSpeakers } from '../../support/browser/use-speakers';
import { ask, openForm, reading } from '../../support/world/acts';

describeInBrowser.each(LANGUAGES)('answers in %s', (language) => {
  const the = useSpeakers(language);
  const { t } = the;
  const { list, members, requests, history } = t.operations;

  it('say where nothing is to be seen, and what to do then', async () => {
    const { tab, world } = the;
    const asked = [
      ['list xyzzy', list.noMatch(0)],
      ['members Empty group', members.none],
      ['requests', requests.none],
      ['history', history.none],
    ] as const;
    for (const [typed, said] of asked) {
      await tab.types(`/chatgroup ${typed}`);
      await world.until(() => whisper(tab, sentence(said)).count());
    }
    await tab.keeps(`nothing-yet-${language}`);
  });

  it('name the nearest command to one that there is not', async () => {
    const { tab, world } = the;
    await tab.types('/chatgroup lnik delete');
    const said = t.commands.unknown('lnik delete', 'link delete', '/chatgroup');
    await world.until(() => whisper(tab, sentence(said)).count());
    await tab.keeps(`nearest-command-${language}`);
  });

  it('show the history with a chart, and send it as a file', async () => {
    const { tab, world } = the;
    await openForm(world, world.dina, '/chatgroup create Branch 1');
    await world.dina.submits();
    const created = await world.until(() => world.cards()[0]);
    await reading(world, created, sentence(t.states.succeeded));
    const reason = { [t.fields.reason.label]: 'The poster was copied' };
    const denied = await ask(world, '/chatgroup link delete Reseller Onboarding', reason);
    await world.raka.clicks(t.card.buttons.deny, { in: denied });
    await reading(world, denied, sentence(t.states.denied));

    await tab.types('/chatgroup history');
    const answer = whisper(tab, sentence(history.count(2)));
    const chart = answer.getByRole('figure', { name: t.history.days.title }).getByRole('list');
    await world.until(() => chart.count());
    expect(await hiddenSideways(chart)).toBe(0);
    await answer.filter({ hasText: sentence(t.history.decided.byPolicy) }).waitFor();
    await tab.keeps(`history-${language}`);
    await answer.getByRole('button', { name: t.sheets.send }).click();
    await world.until(() => whisper(tab, sentence(t.sheets.sent)).count());
    await goes(tab, 'Groupkeeper');
    await tab.page.getByRole('link', { name: `Download ${t.history.sheet.fileName}.csv` }).waitFor();
    await tab.page.getByRole('button', { name: t.files.delete }).waitFor();
    await tab.keeps(`csv-${language}`);
  });
});
