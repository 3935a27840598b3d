import { LANGUAGES } from '../../../src/texts';
import { describeInBrowser } from '../../support/browser/chromium';
import { goes, keepsWhole, post, whisper } from '../../support/browser/scene';
import { sentence, sentences } from '../../support/browser/sentence';
import { useSpeakers } from '../../support/browser/use-speakers';

describeInBrowser.each(LANGUAGES)('what follows a request, in %s', (language) => {
  const the = useSpeakers(language);
  const { t } = the;

  it('is an update that can be undone, by a form that says what it puts back', async () => {
    const { tab } = the;
    await tab.opens('/chatgroup update Kelas Memasak Bu Sari');
    await tab.fills({ [t.fields.subject.label]: 'Kelas Bu Sari' });
    await tab.submits();
    await tab.reads(sentences(t.states.succeeded, t.undo.button));
    await tab.keeps(`undo-offered-${language}`);
    await tab.presses(t.undo.button);
    const form = tab.page.getByRole('dialog');
    await form.getByRole('button', { name: t.operations.update.submit }).waitFor();
    expect(await form.textContent()).toContain(t.undo.about);
    await keepsWhole(tab, `undo-form-${language}`);
  });

  it('is the QR code of a link, in a direct message with a button that deletes the file', async () => {
    const { tab, world } = the;
    await tab.opens('/chatgroup link create Warehouse');
    await tab.submits();
    await tab.reads(sentences(t.states.succeeded, t.qr.button));
    await tab.presses(t.qr.button);
    await world.until(() => whisper(tab, sentence(t.qr.sent)).count());
    await goes(tab, 'Groupkeeper');
    const picture = tab.page.getByRole('img', { name: t.qr.alt('Warehouse Night Shift') });
    await world.until(() => picture.evaluate((node) => node instanceof HTMLImageElement && node.naturalWidth >= 600));
    await post(tab, sentence(t.files.kept)).getByRole('button', { name: t.files.delete }).waitFor();
    await tab.keeps(`qr-code-${language}`);
    await tab.page.getByRole('button', { name: t.files.delete }).click();
    await world.until(() => post(tab, sentence(t.files.deleted)).count());
    await tab.keeps(`qr-code-deleted-${language}`);
  });

  it('is an error of CAMS in the thread: what happened, why, who can do what', async () => {
    const { tab, world } = the;
    world.cams.faults.add({ kind: 'ram-denied', action: 'UpdateChatGroup' });
    await tab.opens('/chatgroup update Warehouse Night Shift');
    await tab.fills({ [t.fields.subject.label]: 'Warehouse Day Shift' });
    await tab.submits();
    await tab.reads(sentence(t.states.failed));
    const { sentence: said, cause, next } = t.errors.ram_denied;
    const step = t.errorNext('admin', next('cams:UpdateChatGroup'), true);
    await tab.threadSays(sentences(said, cause, step, 'RequestId'));
    await tab.keeps(`error-in-thread-${language}`);
  });
});
