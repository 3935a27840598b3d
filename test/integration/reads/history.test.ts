import type { Person, SlackMessage } from '../../../sandbox/slack';
import { answerTo, ask, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes, type World } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };

/** One request that was carried out, and one that was denied. */
async function liveAWhile(world: World): Promise<{ done: SlackMessage; denied: SlackMessage }> {
  const done = await ask(world, '/chatgroup link delete Reseller Onboarding', reason);
  await world.raka.clicks('Confirm deletion', { confirm: true, in: done });
  await reading(world, done, /\bDone\b/);
  const denied = await ask(world, '/chatgroup delete Empty group', reason, world.mei);
  await world.raka.clicks('Deny', { in: denied });
  await reading(world, denied, /\bDenied\b/);
  return { done, denied };
}

async function history(world: World, typed: string, like: RegExp, who: Person = world.dina): Promise<string> {
  await who.types(world.desk, `/chatgroup history ${typed}`);
  return world.reads(await answerTo(world, who, like));
}

describe.each(modes)('the history, in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('says of each request who asked what, who decided, what came of it and where, and can be followed both ways', async () => {
    const { world } = the;
    const { done } = await liveAWhile(world);
    const all = await history(world, '', /2 requests, newest first/);
    expect(all).toMatch(/\[bar chart: Requests a day\]/);
    expect(all).toMatch(/Requests a day since .*: 2/);
    expect(all).toMatch(/Delete invite link: Reseller Onboarding\. Done\. Asked by @Dina,.*Confirmed by @Raka\./);
    expect(all).toMatch(/Delete group: Empty group.*\. Denied\. Asked by @Mei,.*Denied by @Raka\./);
    expect(all).toContain(`/archives/${world.desk}/p${done.ts.replace('.', '')}`);

    const [, camsRequestId = ''] = /RequestId `?([0-9A-F-]{36})/.exec(all) ?? [];
    expect(world.cams.writes().map(({ outcome }) => outcome.requestId.trim())).toContain(camsRequestId);
    const one = await history(world, camsRequestId.toLowerCase(), /History\s+[^\n]*Delete invite link/);
    expect(one).not.toContain('Denied');
    const [, id = ''] = /Request ([0-9a-z]{12})/.exec(one) ?? [];
    expect(await history(world, `request:${id}`, new RegExp(`Request ${id}`))).toContain(camsRequestId);
    await history(world, '00000000-0000-4000-8000-000000000000', /No request of this channel is known by/);
  });

  it('is narrowed by person, group and time, in any order, typed or in the form', async () => {
    const { world } = the;
    await liveAWhile(world);
    const mine = await history(world, 'since:7d @mei', /1 request, newest first/);
    expect(mine).toMatch(/Only what @Mei asked[\s\S]*Delete group/);
    await history(world, '@mei Reseller Onboarding since:24h', /No request of this channel is like that/);
    await history(world, 'Reseller Onboarding @dina', /1 request, newest first\.[\s\S]*Only what @Dina asked/);

    await world.dina.types(world.desk, '/chatgroup');
    await world.until(() => world.reads(world.dina.view()).includes('What would you like to do?'));
    await world.dina.clicks('History');
    await world.until(() => /Since \(optional\)/.test(world.reads(world.dina.view())));
    const handed = await world.dina.submits({ Since: 'the day before' });
    expect(handed).toMatchObject({ outcome: 'errors' });
    expect(world.reads(world.dina.view())).toMatch(/for example since:7d, since:24h or since:2026-11-01/);
    await world.dina.submits({ Since: '24h', 'Asked by': '@mei' });
    await answerTo(world, world.dina, /Only what @Mei asked[\s\S]*Only since/);
  });
});

describe('the history', () => {
  const the = useWorld();

  it.each([
    ['since:yesterday', /Since: Please write days, hours or a date, for example since:7d/],
    ["since:7d'--", /Since: Please write days, hours or a date/],
    ['@nobody-of-this-name', /Asked by: Please pick the person: type @ and choose/],
    ['<!channel> since:7d', /please choose one|No group matches|Please pick the person/i],
  ])('answers the filter %s with a sentence', async (typed, says) => {
    const { world } = the;
    await world.dina.types(world.desk, `/chatgroup history ${typed}`);
    await world.until(
      () =>
        says.test(world.reads(world.dina.view())) ||
        world.dina.sees(world.desk).some((each) => says.test(world.reads(each))),
    );
    expect(world.cards()).toEqual([]);
  });

  it('keeps its filters while its pages are turned, and asks Slack nothing for its links', async () => {
    const { world } = the;
    for (let i = 0; i < 11; i += 1) {
      await openForm(world, world.dina, `/chatgroup create Branch ${i}`);
      await world.dina.submits();
      await world.until(() => world.cards()[i]);
    }
    await ask(world, '/chatgroup link delete Reseller Onboarding', reason, world.mei);
    expect(await history(world, '@dina', /11 requests, newest first/)).toMatch(/Page 1 of 2/);
    await world.dina.clicks('Next');
    const second = world.reads(await answerTo(world, world.dina, /Page 2 of 2/));
    expect(second).toMatch(/Only what @Dina asked/);
    expect(second.match(/Create group: Branch/g)).toHaveLength(1);
    expect(second).not.toContain('Reseller');
    await world.dina.clicks('Previous');
    await answerTo(world, world.dina, /Page 1 of 2[\s\S]*\[Next\]/);
    expect(world.slack.log.entries.filter(({ name }) => name === 'chat.getPermalink')).toEqual([]);
  });

  it('stands there in words where Slack takes no chart', async () => {
    const { world } = the;
    await liveAWhile(world);
    await world.dina.shortcut('manage_chat_groups');
    await world.until(() => world.reads(world.dina.view()).includes('What would you like to do?'));
    await world.dina.clicks('History');
    await world.until(() => /Since \(optional\)/.test(world.reads(world.dina.view())));
    world.slack.faults.add({ kind: 'error', method: 'chat.postEphemeral', error: 'invalid_blocks' });
    await world.dina.submits();
    const text = world.reads(await answerTo(world, world.dina, /2 requests, newest first/));
    expect(text).not.toContain('bar chart');
    expect(text).toMatch(/Requests a day since .*: 2/);
  });

  it('tells a guest that it is not for them', async () => {
    const { world } = the;
    await world.guest.types(world.desk, '/chatgroup history since:7d');
    await answerTo(world, world.guest, /Guests cannot use Groupkeeper/);
  });
});
