import type { SlackMessage } from '../../../sandbox/slack';
import { elsewhere } from '../../../sandbox/workspace';
import { openForm } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes, type World } from '../../support/world/world';

const privately = (world: World, channel: string, like: RegExp): Promise<SlackMessage> =>
  world.until(() => world.dina.sees(channel).find((each) => each.kind === 'ephemeral' && like.test(world.reads(each))));

const inModal = (world: World, like: RegExp): Promise<boolean> =>
  world.until(() => like.test(world.reads(world.dina.view())));

describe.each(modes)('a channel without a desk, in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('is said to have none', async () => {
    const { world } = the;
    await world.dina.types(elsewhere, '/chatgroup list');
    await privately(world, elsewhere, /has no desk.*@Sinta or an admin of this workspace to type \/chatgroup setup/);
    await world.dina.types(elsewhere, '/chatgroup delete Reseller Onboarding');
    await inModal(world, /has no desk/);
    expect(world.cams.calls).toEqual([]);
  });

  it('is a direct message', async () => {
    const { world } = the;
    const { id } = world.slack.workspace.directMessage(world.dina.id);
    await world.dina.types(id, '/chatgroup list');
    await privately(world, id, /works in channels that have a desk/);
  });
});

describe('a desk', () => {
  const the = useWorld({ settings: { DEFAULT_DESK_CHANNELS: 'C0DESK,C0ELSE' } });

  it('where the app was not invited is refused, with how to invite it', async () => {
    const { world } = the;
    await world.dina.types(elsewhere, '/chatgroup list');
    await privately(world, elsewhere, /not in #random.*\/invite @Groupkeeper/);
    await world.dina.types(elsewhere, '/chatgroup create Weekend offers');
    await inModal(world, /\/invite @Groupkeeper/);
    expect(world.cams.calls).toEqual([]);
  });

  it('shared with another organisation is refused', async () => {
    const { world } = the;
    Object.assign(world.slack.workspace.channel(world.desk), { is_ext_shared: true });
    await world.dina.types(world.desk, '/chatgroup list');
    await privately(world, world.desk, /shared with another organisation/);
    expect(world.cams.calls).toEqual([]);
  });

  it('that the person is no member of is refused', async () => {
    const { world } = the;
    const channel = world.slack.workspace.channel(world.desk);
    channel.members = channel.members.filter((id) => id !== world.dina.id);
    await world.dina.types(world.desk, '/chatgroup list');
    await privately(world, world.desk, /Only members of #community-desk/);
  });

  it('from which the app was thrown out while a form was open gets no request, and the person is told', async () => {
    const { world } = the;
    await openForm(world, world.dina, '/chatgroup create Weekend offers');
    const channel = world.slack.workspace.channel(world.desk);
    channel.members = channel.members.filter((id) => id !== world.slack.workspace.app.botUserId);
    world.clock.leap(10 * 60_000);
    await world.dina.submits();
    await inModal(world, /\/invite @Groupkeeper/);
    await world.passes(10_000);
    expect(world.cards()).toEqual([]);
    expect(world.cams.writes()).toEqual([]);
  });
});

describe('a request whose card Slack refuses', () => {
  const the = useWorld();

  it('is not carried out, and the person is told privately', async () => {
    const { world } = the;
    await openForm(world, world.dina, '/chatgroup create Weekend offers');
    world.slack.faults.add({ method: 'chat.postMessage', kind: 'error', error: 'restricted_action', times: 1 });
    await world.dina.submits();
    await world.until(() =>
      world.slack.workspace.channels
        .filter(({ is_im }) => is_im)
        .concat(world.slack.workspace.channel(world.desk))
        .some(({ id }) => world.slack.messages(id).some((each) => /was not carried out/.test(world.reads(each)))),
    );
    expect(world.cams.writes()).toEqual([]);
  });
});
