import { elsewhere } from '../../../sandbox/workspace';
import { openForm } from '../../support/world/acts';
import { admins, newsLike, openSetupForm, save } from '../../support/world/setup';
import { useWorld } from '../../support/world/use-world';
import { modes, type World } from '../../support/world/world';

const unset = {
  DEFAULT_DESK_CHANNELS: '',
  DEFAULT_DESK_APPROVERS: '',
  CAMS_CUST_SPACE_ID: '',
  CAMS_BUSINESS_NUMBER: '',
};
const scope = { 'CAMS channel id (CustSpaceId)': 'cams-demo0001', 'WhatsApp business number': '+62 811-0000-0001' };

describe.each(modes)('a channel that is no desk yet, in %s mode', (mode) => {
  const the = useWorld({ mode, settings: unset });

  it('becomes one by a form, at once, and is told', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    const form = await openSetupForm(world, sinta);
    expect(form).toContain('#community-desk becomes a desk');
    expect(form).not.toContain('Unbind');
    const said = await save(world, sinta, {
      ...scope,
      Approvers: ['@raka'],
      'User groups of approvers': { search: 'appr', pick: '@approvers (Approvers)' },
      'A request that nobody decides expires after': '3 days',
      'Subject prefix': 'Promo',
    });
    expect(said).toMatch(/#community-desk is a desk now/);
    expect(said).toMatch(/The key works here: \d+ groups are listed\. Whether this number may hold groups/);
    const told = world.reads(await newsLike(world, /This channel is a desk/));
    expect(told).toMatch(/@Sinta set it up/);
    expect(told).toMatch(/Business number: \+62…0001/);
    expect(told).toMatch(/Approvers: @Raka, @approvers/);
    expect(told).toMatch(/Requests expire after: 3 days/);
    expect(told).not.toContain('6281100000001');

    await openForm(world, world.dina, '/chatgroup link delete Reseller Onboarding');
    await world.dina.submits({ Reason: 'The poster was copied' });
    await world.until(() => world.cards().find((each) => /Waiting for confirmation/.test(world.reads(each))));
    await world.restart();
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await world.until(() => world.cams.writes()[0]);
    const audit = await world.endAndReadAudit();
    expect(audit[0]).toMatchObject({ event: 'desk.set_up', actor: { kind: 'person', id: 'U0SINTA' } });
    expect(JSON.stringify(audit)).not.toContain('6281100000001');
  });

  it('says who can set it up', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup list');
    await privately(world, /has no desk.*@Sinta or an admin of this workspace to type \/chatgroup setup/);
  });
});

describe('a setup form', () => {
  const the = useWorld({ settings: unset });

  it('opened in a direct message asks for the channel first', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    const { id } = world.slack.workspace.directMessage(sinta.id);
    await sinta.types(id, '/chatgroup setup');
    await world.until(() => /Channel/.test(world.reads(sinta.view())));
    await sinta.submits({ Channel: '#reseller-desk' });
    await world.until(() => /#reseller-desk becomes a desk/.test(world.reads(sinta.view())));
    expect(await save(world, sinta, { ...scope, Approvers: ['@raka', '@mei'] })).toMatch(
      /#reseller-desk is a desk now/,
    );
    await newsLike(world, /This channel is a desk/, 'C0RESELL');
  });

  it('is not offered where the app is not, or where another organisation reads along', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await sinta.types(elsewhere, '/chatgroup setup');
    await world.until(() => /\/invite @Groupkeeper/.test(world.reads(sinta.view())));
    Object.assign(world.slack.workspace.channel('C0RESELL'), { is_ext_shared: true });
    await sinta.types('C0RESELL', '/chatgroup setup');
    await world.until(() => /shared with another organisation/.test(world.reads(sinta.view())));
    Object.assign(world.slack.workspace.channel(world.desk), { is_archived: true });
    await sinta.closes();
    const { id } = world.slack.workspace.directMessage(sinta.id);
    await sinta.types(id, '/chatgroup setup');
    await world.until(() => /Channel/.test(world.reads(sinta.view())));
    await sinta.submits({ Channel: '#community-desk' });
    await world.until(() => /is archived/.test(world.reads(sinta.view())));
  });

  it('names what does not fit at its field', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await openSetupForm(world, sinta);
    expect(await save(world, sinta, { ...scope, 'WhatsApp business number': '0812 34' })).toEqual({
      'WhatsApp business number': expect.stringContaining('country code'),
      Approvers: expect.stringContaining('at least one approver'),
    });
    expect(await save(world, sinta, { ...scope, Approvers: ['@guest', '@raka', '@groupkeeper'] })).toEqual({
      Approvers: expect.stringMatching(/cannot approve.*Guest, Groupkeeper/),
    });
    expect(await save(world, sinta, { Approvers: ['@raka'] })).toEqual({
      'Two approvers': expect.stringContaining('Only one person could approve'),
    });
    expect(
      await save(world, sinta, {
        'Two approvers': null,
        'Own requests': ['Approvers may confirm what they asked for themselves'],
      }),
    ).toEqual({ 'Why own requests may be confirmed': expect.stringContaining('say why') });
    expect(world.cards()).toEqual([]);
    await world.dina.types(world.desk, '/chatgroup list');
    await privately(world, /has no desk/);
  });

  it('tests the key on the spot, and says at its field what CAMS says', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await openSetupForm(world, sinta);
    const wrong = { 'CAMS channel id (CustSpaceId)': 'cams-of-somebody-else', Approvers: ['@raka', '@mei'] };
    const said = await save(world, sinta, { ...scope, ...wrong });
    expect(said).toEqual({ 'CAMS channel id (CustSpaceId)': expect.stringMatching(/\w+.*can do/) });
    expect(world.cams.writes()).toEqual([]);
    expect(await save(world, sinta, scope)).toMatch(/is a desk now/);
  });
});

const privately = (world: World, like: RegExp) =>
  world.until(() =>
    world.dina.sees(world.desk).find((each) => each.kind === 'ephemeral' && like.test(world.reads(each))),
  );
