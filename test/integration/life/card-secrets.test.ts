import { answerTo, ask, groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };

/** A full member of the channel who neither asked nor approves. */
function bystander({ slack, desk }: World) {
  slack.workspace.users.push({ id: 'U0TONO', name: 'tono', real_name: 'Tono' });
  slack.workspace.channel(desk).members.push('U0TONO');
  return slack.person('U0TONO');
}

describe('the secrets of a card', () => {
  const the = useWorld();

  it('are shown to the requester and to approvers, and to nobody else', async () => {
    const { world } = the;
    const { link } = groupCalled(world, 'Reseller');
    const card = await ask(world, '/chatgroup link delete Reseller Onboarding', reason);
    for (const who of [world.dina, world.raka]) {
      await who.clicks('Show link', { in: card });
      const shown = await answerTo(world, who, /Whoever has this link can join/);
      expect(JSON.stringify(shown)).toContain(link);
    }
    for (const who of [bystander(world), world.guest]) {
      await who.clicks('Show link', { in: card });
      const refused = await answerTo(world, who, /Only the person who asked|Guests cannot/);
      expect(JSON.stringify(refused)).not.toContain(link);
    }
    const audit = await world.endAndReadAudit();
    expect(audit.filter(({ event }) => event === 'secret.shown').map(({ actor }) => actor)).toEqual([
      { kind: 'person', id: world.dina.id },
      { kind: 'person', id: world.raka.id },
    ]);
  });

  it('are the new link once there is one', async () => {
    const { world } = the;
    const card = await ask(world, '/chatgroup link create Warehouse Night Shift');
    await reading(world, card, /\bDone\b/, /new invite link/);
    await world.dina.clicks('Show link');
    const shown = await answerTo(world, world.dina, /Whoever has this link can join/);
    expect(JSON.stringify(shown)).toContain(groupCalled(world, 'Warehouse').link);
    expect(JSON.stringify([...world.cards(), ...world.thread(card)])).not.toContain(
      groupCalled(world, 'Warehouse').link,
    );
  });

  it('are the numbers to be removed, ticked in the form as typed and masked on the card', async () => {
    const { world } = the;
    const { participants } = groupCalled(world, 'Reseller');
    const form = await openForm(world, world.dina, `/chatgroup remove Reseller Onboarding +${participants[2]}`);
    expect(form).toMatch(/\[x\] \+62…7003/i);
    expect(form).toMatch(/\[ \] \+62…7002/);
    expect(form).not.toContain(participants[1]);
    await world.dina.submits({ Reason: 'Spam' });
    const card = await world.until(() => world.cards()[0]);
    expect(world.reads(card)).toContain('+62…7003');
    await world.raka.clicks('Show full numbers');
    const full = await answerTo(world, world.raka, /customers’ phone numbers/);
    expect(world.reads(full).replace(/[^\d\n]/g, '')).toContain(participants[2]);
  });
});
