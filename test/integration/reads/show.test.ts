import { answerTo, ask, groupCalled, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes } from '../../support/world/world';

describe.each(modes)('/chatgroup show in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('tells everything about a group, its link masked', async () => {
    const { world } = the;
    const { groupId, link } = groupCalled(world, 'Reseller');
    await world.dina.types(world.desk, '/chatgroup show reseller onboarding');
    const answer = await answerTo(world, world.dina, /Reseller Onboarding/);
    const text = world.reads(answer);
    for (const fact of [groupId, 'ACTIVE', '8', 'Questions of new resellers', 'chat.whatsapp.com/…0000']) {
      expect(text).toContain(fact);
    }
    expect(JSON.stringify(answer)).not.toContain(link);
    expect(text).toContain('Nobody has asked for a change');
  });

  it('shows the link to the one who presses Show link, fresh at each press, and puts it on record', async () => {
    const { world } = the;
    const { groupId, link } = groupCalled(world, 'Reseller');
    await world.dina.types(world.desk, '/chatgroup show Reseller Onboarding');
    await answerTo(world, world.dina, /…0000/);
    await world.dina.clicks('Show link');
    const shown = await answerTo(world, world.dina, /Whoever has this link can join/);
    expect(JSON.stringify(shown)).toContain(link);

    const fresh = world.cams.world.rotateLinkInConsole(groupId);
    await world.dina.clicks('Show link');
    const again = await answerTo(world, world.dina, new RegExp(fresh.slice(-4)));
    expect(JSON.stringify(again)).toContain(fresh);
    expect(world.raka.sees(world.desk)).toEqual([]);

    const audit = await world.endAndReadAudit();
    const seen = audit.filter(({ event }) => event === 'secret.shown');
    expect(seen.map(({ actor }) => actor)).toEqual(Array(2).fill({ kind: 'person', id: world.dina.id }));
    expect(JSON.stringify(audit)).not.toMatch(new RegExp(`${link}|${fresh}`));
  });

  it('lists what was asked for the group', async () => {
    const { world } = the;
    const card = await ask(world, '/chatgroup link delete Reseller Onboarding', { Reason: 'Copied' });
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await reading(world, card, /\bDone\b/);
    await world.raka.types(world.desk, '/chatgroup show Reseller Onboarding');
    const text = world.reads(await answerTo(world, world.raka, /Last requests/));
    expect(text).toMatch(/Delete invite link[\s\S]*Done/);
  });
});
