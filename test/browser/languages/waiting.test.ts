import { hours } from '../../../src/domain/clock';
import { LANGUAGES } from '../../../src/texts';
import { person } from '../../../src/texts/phrase';
import { describeInBrowser } from '../../support/browser/chromium';
import { asks, goes, keepsWhole } from '../../support/browser/scene';
import { sentence, sentences } from '../../support/browser/sentence';
import { useSpeakers } from '../../support/browser/use-speakers';
import { ask, groupCalled, reading } from '../../support/world/acts';
import { homeLike } from '../../support/world/home';

const DAY = hours(24);
const RESELLER = 'Reseller Onboarding';

describeInBrowser.each(LANGUAGES)('a request that waits, in %s', (language) => {
  const the = useSpeakers(language);
  const { t } = the;
  const { linkCreate, linkDelete } = t.operations;
  const reason = { [t.fields.reason.label]: 'The poster was copied' };

  /** Becomes Raka, in App Home, once it reads like this and is not about to be published anew. */
  const opensHome = async (like: RegExp) => {
    const { tab, world } = the;
    await tab.be('Raka');
    await goes(tab, 'App Home');
    await homeLike(world, world.raka, like);
    await world.passes(1000);
    const home = tab.page.getByRole('region', { name: 'Home' });
    await world.until(async () => !(await home.textContent())?.includes(t.home.desks.counting));
    return home;
  };

  it('is in no App Home while there is none', async () => {
    await opensHome(sentences(t.home.waiting.none, t.home.own.none, t.home.recent.none));
    await the.tab.keeps(`home-empty-${language}`);
  });

  it('says what a link’s end means, reminds its approvers, and expires', async () => {
    const { tab, world } = the;
    const rotated = await ask(world, `/chatgroup link create ${RESELLER}`, reason);
    await world.raka.clicks(linkCreate.confirm('destructive'), { in: rotated, confirm: true });
    await reading(world, rotated, sentence(t.states.succeeded));
    await world.passes(60_000);
    world.clock.leap(3 * DAY);
    await world.passes(60_000);

    const masked = `chat.whatsapp.com/…${groupCalled(world, RESELLER).link?.slice(-4)}`;
    const dies = linkDelete.consequences.dies(masked, { by: 'U0DINA', age: 3 * DAY });
    await asks(tab, `/chatgroup link delete ${RESELLER}`, reason, t);
    await tab.reads(sentences(dies, linkDelete.consequences.nobodyJoins, t.finality.link_dies));
    await keepsWhole(tab, `link-delete-${language}`);

    const home = await opensHome(sentences(t.home.waiting.title, linkDelete.heading(), t.home.own.title));
    await home.getByRole('button', { name: linkDelete.confirm() }).waitFor();
    await tab.keeps(`home-waiting-${language}`);

    await goes(tab, '#community-desk');
    await world.passes(60_000);
    world.clock.leap(hours(8));
    await tab.threadSays(sentence(t.reminders.waits([person('U0RAKA')], 0)));
    await tab.keeps(`reminder-${language}`);
    world.clock.leap(hours(16));
    await tab.reads(sentence(t.states.expired));
    await tab.threadSays(sentence(t.notes.expired.pending(person('U0DINA'))));
    await tab.keeps(`expired-${language}`);
  });

  it('is decided in App Home, which shows what came of it', async () => {
    const { tab, world } = the;
    await asks(tab, `/chatgroup link delete ${RESELLER}`, { [t.fields.reason.label]: 'Spam' }, t);
    const card = await world.until(() => world.cards().at(-1));
    const home = await opensHome(sentences(t.home.waiting.title, linkDelete.heading(), t.home.own.title));
    await home.getByRole('button', { name: linkDelete.confirm() }).click();
    const dialog = tab.page.getByRole('alertdialog', { name: linkDelete.heading() });
    await dialog.getByRole('button', { name: linkDelete.confirm() }).click();
    await home.getByText(sentence(t.decisions.done.confirm)).waitFor();
    await reading(world, card, sentence(t.states.succeeded));
    const heading = linkDelete.heading();
    const done = t.history.asked({ heading, subject: RESELLER, outcome: t.history.outcome(t.states.succeeded) });
    await homeLike(world, world.raka, sentences(t.home.recent.title, done));
    await home.getByText(sentence(done)).waitFor();
    await home.getByText(t.home.waiting.none).waitFor();
    await tab.keeps(`home-decided-${language}`);
  });
});
