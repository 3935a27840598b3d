import { LANGUAGES } from '../../../src/texts';
import { describeInBrowser } from '../../support/browser/chromium';
import { keepsWhole, whisper } from '../../support/browser/scene';
import { sentence } from '../../support/browser/sentence';
import { useSpeakers } from '../../support/browser/use-speakers';

const tomorrow = { en: 'tomorrow', id: 'besok', 'zh-CN': '明天' } as const;

describeInBrowser.each(LANGUAGES)('a walk by people and a desk that speak %s', (language) => {
  const the = useSpeakers(language);
  const { t } = the;
  const { remove, list, create } = t.operations;

  it('opens the menu and the help', async () => {
    const { tab, world } = the;
    await tab.types('/chatgroup');
    const menu = tab.page.getByRole('dialog', { name: t.views.menu.title });
    await menu.getByRole('button', { name: t.operations.delete.title, exact: true }).waitFor();
    await keepsWhole(tab, `menu-${language}`);
    await tab.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await tab.types('/chatgroup help');
    await world.until(() => whisper(tab, /\/chatgroup history/).count());
    await tab.keeps(`help-${language}`);
    await tab.types('/chatgroup list');
    const answer = tab.page.getByRole('main').getByRole('article').filter({ hasText: list.columns.updated });
    await world.until(() => answer.getByRole('cell', { name: 'Warehouse Night Shift' }).count());
    await tab.keeps(`list-${language}`);
    await answer.getByRole('button', { name: t.answers.share }).waitFor();
  });

  it('reads what is wrong at the field', async () => {
    const { tab } = the;
    const form = await tab.opens('/chatgroup create');
    await tab.fills({ [t.fields.subject.label]: 'x'.repeat(129) });
    await form.getByRole('button', { name: create.submit }).click();
    await tab.page.getByRole('alert').filter({ hasText: t.problems.subject_long }).waitFor();
    await tab.keeps(`error-${language}`);
  });

  it('asks by a form, and decides on a card', async () => {
    const { tab } = the;
    const form = await tab.opens('/chatgroup remove Pelanggan Setia');
    for (const at of [0, 1]) await form.getByRole('checkbox').nth(at).click();
    await form.getByRole('checkbox', { checked: true }).nth(1).waitFor();
    await tab.fills({ [t.fields.reason.label]: 'Spam' });
    await keepsWhole(tab, `form-${language}`);
    await tab.submits();
    await tab.reads(sentence(t.states.pending));
    expect(await tab.card().textContent()).toContain(tomorrow[language]);
    await tab.keeps(`card-${language}`);
    await tab.be('Raka');
    await tab.card().getByRole('button', { name: remove.confirm() }).click();
    await tab.page.getByRole('alertdialog').waitFor();
    await tab.keeps(`confirm-dialog-${language}`);
    await tab.page.getByRole('alertdialog').getByRole('button', { name: remove.confirm() }).click();
    await tab.threadSays(sentence(remove.succeeded));
    await tab.keeps(`card-done-${language}`);
  });
});
