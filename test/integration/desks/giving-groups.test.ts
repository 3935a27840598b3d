import { availableStores } from '../../support/stores';
import { groupCalled } from '../../support/world/acts';
import { chosen, giveGroup, openGroupsForm, reseller, saidTo, vip } from '../../support/world/ownership';
import { admins, news, newsLike, openSetupForm, save } from '../../support/world/setup';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const onboarding = 'Reseller Onboarding';
const shift = 'Warehouse Night Shift';

const listed = async (world: World, channel: string, like: RegExp): Promise<string> => {
  await world.dina.types(channel, '/chatgroup list');
  return saidTo(world, world.dina, channel, like);
};

/** Declared for PostgreSQL only where one answers; `availableStores` says aloud when none does. */
const stores = availableStores().map(({ name }) => (name === 'SQLite' ? 'sqlite' : 'postgres'));

describe.each(stores)('groups of one number, in %s,', (store) => {
  const the = useWorld({ store });

  it('are given to a desk by an admin, which both channels are told and both audits keep', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    const form = await openGroupsForm(world, sinta);
    expect(form).toMatch(/#reseller-desk has 0 groups/);
    await save(world, sinta, { 'Give this desk': [onboarding, shift] });
    const gained = world.reads(await newsLike(world, /more groups/, reseller));
    expect(gained).toMatch(/@Sinta gave this desk these groups of #community-desk/);
    const lost = world.reads(await newsLike(world, /fewer groups/));
    expect(lost).toMatch(/@Sinta gave these groups of this desk to #reseller-desk/);
    for (const each of [onboarding, shift]) expect([gained, lost].join('\n').split(each)).toHaveLength(3);
    await listed(world, reseller, /This desk has 2 groups/);
    await listed(world, world.desk, /This desk has 10 groups/);
    await listed(world, vip, /This desk has no groups/);
    const audit = await world.endAndReadAudit();
    const kept = audit.filter(({ event }) => event.startsWith('desk.groups'));
    expect(kept.map(({ deskId, event, actor }) => [deskId, event, actor]).sort()).toEqual([
      [world.desk, 'desk.groups_lost', { kind: 'person', id: sinta.id }],
      [reseller, 'desk.groups_gained', { kind: 'person', id: sinta.id }],
    ]);
    expect(JSON.stringify(kept)).toContain(groupCalled(world, shift).groupId);
  });

  it('are proposed to the desk whose prefix they begin with, unless a desk was given them', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await openSetupForm(world, sinta, reseller);
    await save(world, sinta, { 'Subject prefix': 'RESELLER' });
    await giveGroup(world, sinta, shift, vip);
    const form = await openGroupsForm(world, sinta);
    expect(form).toContain(onboarding);
    expect(form).not.toContain(shift);
    expect(await sinta.suggestions('warehouse', { of: 'Give this desk' })).toEqual([]);
    expect(await save(world, sinta)).toMatch(/was given: 1; taken from it: 0/);
    await listed(world, reseller, /This desk has 1 group/);
  });

  it('are given up to another desk, or to nobody, who can be given them again', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await giveGroup(world, sinta, onboarding);
    await giveGroup(world, sinta, shift);
    await openGroupsForm(world, sinta);
    await save(world, sinta, {
      'Take from this desk': chosen(onboarding),
      'Who gets what is taken from this desk': '#vip-desk',
    });
    await newsLike(world, /more groups/, vip);
    await openGroupsForm(world, sinta);
    await save(world, sinta, { 'Take from this desk': chosen(shift) });
    await newsLike(world, /No desk has it now/, reseller);
    await listed(world, reseller, /This desk has no groups/);
    await listed(world, vip, /This desk has 1 group/);
    await listed(world, world.desk, /This desk has 10 groups/);
    await giveGroup(world, sinta, shift, vip);
    await listed(world, vip, /This desk has 2 groups/);
  });

  it('are not given by people who are no admins, nor twice, nor when they are another desk’s', async () => {
    const { world } = the;
    const { sinta, mei } = admins(world);
    await world.dina.types(reseller, '/chatgroup setup groups');
    await world.until(() => /Only admins/.test(world.reads(world.dina.view())));
    await openGroupsForm(world, mei, vip);
    await mei.fills({ 'Give this desk': chosen(onboarding) });
    await giveGroup(world, sinta, onboarding);
    expect(await save(world, mei)).toMatch(/meanwhile, so nothing was changed/);
    await openGroupsForm(world, sinta);
    expect(await save(world, sinta)).toEqual({ 'Give this desk': expect.stringContaining('choose a group') });
    const [own, foreign] = [onboarding, shift].map((each) => groupCalled(world, each).groupId);
    await sinta.submits(
      { 'Take from this desk': chosen(onboarding) },
      { tamper: (payload) => JSON.parse(JSON.stringify(payload).replaceAll(String(own), String(foreign))) },
    );
    await world.until(() => /meanwhile, so nothing was changed/.test(world.reads(sinta.view())));
    await listed(world, reseller, /This desk has 1 group/);
    expect(news(world, vip)).toEqual([]);
  });

  it('are all of the desk that is left alone, which it is told', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await giveGroup(world, sinta, onboarding);
    for (const channel of [world.desk, vip]) {
      await openSetupForm(world, sinta, channel);
      await save(world, sinta, {});
      await openSetupForm(world, sinta, channel);
      await sinta.clicks('Unbind this channel', { confirm: true });
      await newsLike(world, /no desk any more/, channel);
    }
    await newsLike(world, /has all groups of its number/, reseller);
    await listed(world, reseller, /12 groups in all/);
    await openSetupForm(world, sinta, vip);
    expect(await save(world, sinta, {})).toMatch(/so this one begins with none/);
    await newsLike(world, /This channel is a desk/, vip);
    await listed(world, reseller, /12 groups in all/);
    await listed(world, vip, /This desk has no groups/);
  });
});

describe('groups in the form in which a desk is set up', () => {
  const the = useWorld();

  it('are a button away, and the form is of no use where a desk is alone', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await openSetupForm(world, sinta);
    await sinta.clicks('Groups of this desk');
    await world.until(() => /#community-desk has 12 groups[\s\S]*was there first/.test(world.reads(sinta.view())));
    await sinta.closes({ all: true });
    await sinta.types('C0ELSE', '/chatgroup setup groups');
    await world.until(() => /invite @Groupkeeper/.test(world.reads(sinta.view())));
  });
});
