import { admins, news, openSetupForm, save } from '../../support/world/setup';
import { useWorld } from '../../support/world/use-world';

describe('a change that its channel cannot be told of', () => {
  const the = useWorld();

  it('is dropped, and the admin who asked is told in a direct message: which, why and what to do', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await openSetupForm(world, sinta);
    world.slack.faults.add({ method: 'chat.postMessage', kind: 'error', error: 'not_in_channel' });
    await save(world, sinta, { Approvers: ['@dina'] });
    const direct = await world.until(() => {
      const place = world.slack.workspace.channels.find(({ is_im, members }) => is_im && members.includes('U0SINTA'));
      return place && world.slack.messages(place.id).find((each) => /Your change was dropped/.test(world.reads(each)));
    });
    const told = world.reads(direct);
    expect(told).toContain('could not be announced in #community-desk');
    expect(told).toMatch(/Approvers: @approvers → @Dina, @approvers/);
    expect(told).toContain('Invite it there with /invite, then ask again with /chatgroup setup.');
    expect(news(world).map(world.reads)).toEqual([]);
    expect(await openSetupForm(world, sinta)).not.toContain('@Dina');
    const audit = await world.endAndReadAudit();
    expect(audit.map(({ event }) => event).filter((event) => event.startsWith('desk.'))).toEqual([
      ...['desk.change_asked', 'desk.change_dropped'],
    ]);
  });
});
