import { answerTo } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { businessNumber, modes } from '../../support/world/world';

describe.each(modes)('/chatgroup list in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('shows the asking person alone all groups with subject, status, members, link and time', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup list');
    const answer = await answerTo(world, world.dina, /12 groups in all/);
    const text = world.reads(answer);
    for (const subject of ['新加坡 VIP 客户群', '🎁 Beta testers 🎉', 'Support <Tier 2> & Escalations']) {
      expect(text).toContain(subject);
    }
    expect(text).toMatch(/Subject.*Status.*Members.*Link.*Updated/);
    expect(text).toMatch(/Warehouse Night Shift +ACTIVE +1 of 8 +no +13 Jan 2026/);
    expect(text).toContain('Only you can see this');
    expect(world.raka.sees(world.desk)).toEqual([]);
    expect(world.cams.writes()).toEqual([]);
  });

  it('finds words in any order and case, with a status', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup list jakarta PELANGGAN');
    expect(world.reads(await answerTo(world, world.dina, /1 group matches/))).toContain('Pelanggan Setia');

    await world.dina.types(world.desk, '/chatgroup list status:suspended');
    const suspended = world.reads(await answerTo(world, world.dina, /SUSPENDED/));
    expect(suspended).toMatch(/1 group matches/);
    expect(suspended).not.toContain('INACTIVE');

    await world.dina.types(world.desk, '/chatgroup list nothing like this');
    await answerTo(world, world.dina, /No group matches[\s\S]*Try fewer words/);
  });
});

describe('pages of /chatgroup list', () => {
  const the = useWorld();

  it('are turned with Next and Previous, in the same answer, with the total', async () => {
    const { world } = the;
    for (let i = 1; i <= 40; i += 1) world.cams.world.addGroup({ businessNumber, subject: `Branch ${i}` });
    await world.dina.types(world.desk, '/chatgroup list');
    const first = world.reads(await answerTo(world, world.dina, /52 groups in all/));
    expect(first).toMatch(/Page 1 of \d/);
    expect(first).not.toContain('[Previous]');

    await world.dina.clicks('Next');
    const second = world.reads(await answerTo(world, world.dina, /Page 2 of/));
    expect(second).not.toContain('Branch 40');
    expect(world.dina.sees(world.desk)).toHaveLength(1);

    await world.dina.clicks('Previous');
    expect(world.reads(await answerTo(world, world.dina, /Page 1 of/))).toContain('Branch 40');
    expect(world.dina.sees(world.desk)).toHaveLength(1);
  });

  it('are shared in the channel by a button', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup list reseller');
    await answerTo(world, world.dina, /1 group matches/);
    await world.dina.clicks('Share in channel');
    const shared = await world.until(() => world.cards()[0]);
    expect(world.reads(shared)).toMatch(/Shared by @Dina[\s\S]*Reseller Onboarding/);
    expect(shared).toMatchObject({ unfurl_links: false, unfurl_media: false });
  });
});
