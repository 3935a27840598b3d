import { ask, formOf } from '../../support/world/acts';
import { homeOf, openHome, published } from '../../support/world/home';
import { admins } from '../../support/world/setup';
import { useWorld } from '../../support/world/use-world';
import { modes } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';

describe.each(modes)('App Home in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('shows at once that groups are being counted, and how many there are once they were read', async () => {
    const { world } = the;
    const before = published(world, world.dina);
    await world.dina.opensHome();
    await world.until(() => published(world, world.dina) > before);
    const shown = await openHome(
      world,
      world.dina,
      /groups, \d+ with an invite link, \d+ full, \d+ members at most, as of/,
    );
    const homes = world.slack.log.entries.filter(({ name }) => name === 'views.publish');
    expect(JSON.stringify(homes[0]?.payload)).toContain('being counted');
    for (const channel of ['#community-desk', '#reseller-desk', '#vip-desk']) expect(shown).toContain(channel);
    for (const title of ['What waits for you', 'Your requests', 'Your desks', 'Recent changes']) {
      expect(shown).toContain(title);
    }
    expect(shown).toContain('Nothing waits for your decision');
  });

  it('leads to the menu, and an admin to the form of a desk', async () => {
    const { world } = the;
    expect(await openHome(world, world.dina, /Your desks/)).not.toContain('Set up a desk');
    await world.dina.clicks('Manage chat groups', { in: 'home' });
    await world.until(() => world.reads(world.dina.view()).includes('What would you like to do?'));

    const { sinta } = admins(world);
    await openHome(world, sinta, /Your desks/);
    await sinta.clicks('Set up a desk', { in: 'home' });
    await world.until(() => formOf(world, sinta));
  });

  it('shows what somebody asked, with a button that withdraws it', async () => {
    const { world } = the;
    await ask(world, deleteLink, reason);
    expect(await openHome(world, world.dina, /Delete invite link: Reseller/)).toContain(
      'Nothing waits for your decision',
    );
    await world.dina.clicks('Withdraw', { in: 'home' });
    const shown = await world.until(() => {
      const text = homeOf(world, world.dina);
      return text.includes('You withdrew this') ? text : undefined;
    });
    expect(shown).toContain('Withdrawn');
    expect(shown).not.toMatch(/\[Withdraw\]/);
    expect(world.cams.writes()).toEqual([]);
  });
});

describe('App Home', () => {
  const the = useWorld();

  it('says one sentence to a guest', async () => {
    const { world } = the;
    const shown = await openHome(world, world.guest, /Guests cannot use/);
    expect(shown).not.toMatch(/Your desks|Manage chat groups/);
  });

  it('says what to do next to a person of no desk', async () => {
    const { world } = the;
    for (const channel of ['C0DESK', 'C0RESELL', 'C0VIP']) world.slack.workspace.leave(channel, world.dina.id);
    const shown = await openHome(world, world.dina, /no channel with a desk/);
    expect(shown).not.toMatch(/Your requests|Manage chat groups/);
  });

  it('is not published when the other tab was opened', async () => {
    const { world } = the;
    await world.dina.opensHome({ tab: 'messages' });
    await world.passes(20_000);
    expect(published(world, world.dina)).toBe(0);
  });

  it('says that groups could not be counted when CAMS does not answer, and asks only once', async () => {
    const { world } = the;
    world.cams.faults.add({
      kind: 'error',
      action: 'ListChatGroup',
      code: 'InternalError',
      times: Number.POSITIVE_INFINITY,
    });
    await openHome(world, world.dina, /could not be counted/);
    expect(published(world, world.dina)).toBe(2);
  });
});
