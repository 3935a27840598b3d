import { answerTo, ask, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };

describe.each(modes)('what was asked in a channel, in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('is listed while it waits, and as history afterwards', async () => {
    const { world } = the;
    await world.raka.types(world.desk, '/chatgroup requests');
    await answerTo(world, world.raka, /Nothing waits for confirmation/);
    const card = await ask(world, '/chatgroup link delete Reseller Onboarding', reason);
    await world.raka.types(world.desk, '/chatgroup requests');
    const waiting = await answerTo(world, world.raka, /1 request waits/);
    expect(world.reads(waiting)).toMatch(/Delete invite link.*Reseller Onboarding/);

    await world.raka.clicks('Confirm deletion', { confirm: true, in: card });
    await reading(world, card, /\bDone\b/);

    await world.mei.types(world.desk, '/chatgroup requests');
    await answerTo(world, world.mei, /Nothing waits for confirmation/);
    await world.mei.types(world.desk, '/chatgroup history');
    const all = await answerTo(world, world.mei, /1 request, newest first/);
    expect(world.reads(all)).toMatch(/Delete invite link.*Reseller Onboarding/);
    await world.mei.types(world.desk, '/chatgroup history Warehouse Night Shift');
    await answerTo(world, world.mei, /about this group|of this group/);
    await world.mei.types(world.desk, '/chatgroup history Reseller Onboarding');
    await world.until(
      () => world.mei.sees(world.desk).filter((each) => world.reads(each).includes('1 request, newest')).length === 2,
    );
  });
});
