import { answerTo, groupCalled } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes } from '../../support/world/world';

describe.each(modes)('/chatgroup members in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('masks the numbers until the person asks to see them, alone', async () => {
    const { world } = the;
    const { participants } = groupCalled(world, 'Reseller');
    await world.dina.types(world.desk, '/chatgroup members Reseller Onboarding');
    const masked = await answerTo(world, world.dina, /8 members/);
    for (const number of participants) expect(JSON.stringify(masked)).not.toContain(number);
    expect(world.reads(masked)).toMatch(/\+62.*7001/);

    await world.dina.clicks('Show full numbers');
    const full = await answerTo(world, world.dina, /customers’ phone numbers/);
    const text = world.reads(full);
    for (const number of participants) expect(text.replace(/[^\d\n]/g, '')).toContain(number);
    expect(world.raka.sees(world.desk)).toEqual([]);

    const audit = await world.endAndReadAudit();
    expect(audit.map(({ event }) => event)).toEqual(['read.answered', 'secret.shown']);
    for (const number of participants) expect(JSON.stringify(audit)).not.toContain(number);
  });

  it('shares the masked form only', async () => {
    const { world } = the;
    const { participants } = groupCalled(world, 'Reseller');
    await world.dina.types(world.desk, '/chatgroup members Reseller Onboarding');
    await answerTo(world, world.dina, /8 members/);
    await world.dina.clicks('Show full numbers');
    await answerTo(world, world.dina, /customers’ phone numbers/);
    await world.dina.clicks('Share in channel');
    const shared = await world.until(() => world.cards()[0]);
    expect(world.reads(shared)).toMatch(/\+62.*7001/);
    for (const number of participants) expect(JSON.stringify(shared)).not.toContain(number);
  });

  it('says so when there are none', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup members Empty group');
    await answerTo(world, world.dina, /no members yet/);
  });
});
