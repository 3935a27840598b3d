import { people } from '../../../sandbox/workspace';
import { hours } from '../../../src/domain/clock';
import { LANGUAGES } from '../../../src/texts';
import { person } from '../../../src/texts/phrase';
import { describeInBrowser } from '../../support/browser/chromium';
import { chooses, closes, goes, keepsWhole, post } from '../../support/browser/scene';
import { sentence, sentences } from '../../support/browser/sentence';
import { useSpeakers } from '../../support/browser/use-speakers';

const DAY = hours(24);
const { sinta, mei } = people;

describeInBrowser.each(LANGUAGES)('a desk that speaks %s', (language) => {
  const the = useSpeakers(language);
  const { t } = the;
  const { setup, deskNews, ownership } = t;

  it('is greeted when the app joins its channel', async () => {
    const { tab, world } = the;
    world.slack.workspace.leave(world.desk, world.slack.workspace.app.botUserId);
    await tab.types('/invite @Groupkeeper');
    const greeting = post(tab, sentences(t.welcome.ready, t.welcome.how('/chatgroup'), t.welcome.safe));
    await world.until(() => greeting.count());
    await greeting.getByRole('button', { name: t.welcome.open }).waitFor();
    await tab.keeps(`welcome-${language}`);
  });

  it('is told of a change that allows more, which waits until a second admin agrees', async () => {
    const { tab, world } = the;
    world.slack.workspace.user(mei).is_owner = true;
    await tab.be('Sinta');
    const form = await tab.opens('/chatgroup setup');
    await form.getByRole('button', { name: setup.unbind.button }).waitFor();
    await keepsWhole(tab, `setup-form-${language}`);
    await chooses(tab, setup.fields.expiresAfter.label, setup.duration(7 * DAY));
    await tab.submits();
    await form.getByText(sentence(setup.done.waiting(world.desk))).waitFor();
    await closes(tab);
    const waits = post(tab, sentences(deskNews.asked(person(sinta)), deskNews.until(0)));
    await world.until(() => waits.getByRole('button', { name: deskNews.takeBack }).count());
    await tab.keeps(`setup-waits-${language}`);
    await tab.be('Mei');
    await waits.getByRole('button', { name: deskNews.agree, exact: true }).click();
    await world.until(() => post(tab, sentence(deskNews.agreed(person(mei), person(sinta)))).count());
    await tab.keeps(`setup-agreed-${language}`);
  });

  it('is given groups, which its channel and the other are told', async () => {
    const { tab, world } = the;
    await tab.be('Sinta');
    await goes(tab, '#reseller-desk');
    const form = await tab.opens('/chatgroup setup groups');
    await chooses(tab, ownership.fields.take.label, 'Warehouse Night Shift');
    await keepsWhole(tab, `groups-form-${language}`);
    await tab.submits();
    await form.getByText(sentence(ownership.done(1, 0))).waitFor();
    await closes(tab);
    const { news } = ownership;
    await world.until(() => post(tab, sentence(news.headings.groups_gained)).count());
    await tab.keeps(`groups-gained-${language}`);
    await goes(tab, '#community-desk');
    await world.until(() => post(tab, sentences(news.headings.groups_lost, news.requests(1))).count());
    await tab.keeps(`groups-lost-${language}`);
  });
});
