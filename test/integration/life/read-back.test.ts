import { minutes, seconds } from '../../../src/domain/clock';
import { answerTo, ask, groupCalled, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };
const yes = { confirm: true };
const action = 'DeleteChatGroupInviteLink';

async function confirmedDeletion(world: World) {
  const card = await ask(world, '/chatgroup link delete Reseller Onboarding', reason);
  await world.raka.clicks('Confirm deletion', yes);
  return card;
}

describe('what a write did', () => {
  const the = useWorld();

  it('is read back when its reply was lost after it took effect', async () => {
    const { world } = the;
    world.cams.faults.add({ action, kind: 'lost-reply-after-applying' });
    const card = await confirmedDeletion(world);
    const { thread } = await reading(world, card, /\bDone\b/, /The invite link was deleted/);
    expect(thread).toContain('The answer of CAMS was lost, so it is not sent again');
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('is said to be nothing, not before half a minute, when it was lost on the way', async () => {
    const { world } = the;
    world.cams.faults.add({ action, kind: 'lost-before-applying' });
    const card = await confirmedDeletion(world);
    await world.until(() => world.cams.writes().length === 1);
    const sent = world.clock.now();
    await reading(world, card, /Not done/, /was lost, and the group did not change/);
    expect(world.clock.now() - sent).toBeGreaterThanOrEqual(seconds(30));
    expect(world.clock.now() - sent).toBeLessThan(minutes(2));
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('is said to be nothing when CAMS accepted it and never did it, with its RequestId', async () => {
    const { world } = the;
    world.cams.faults.add({ action, kind: 'accepted-not-done' });
    const card = await confirmedDeletion(world);
    const { thread } = await reading(world, card, /Not done/, /accepted this, but the group did not change/);
    const [write] = world.cams.writes();
    expect(thread).toContain(write?.outcome.requestId.trim());
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('is not sent again when CAMS has too many calls', async () => {
    const { world } = the;
    world.cams.faults.add({ action, kind: 'throttle' });
    const card = await confirmedDeletion(world);
    const { card: shown } = await reading(world, card, /Not done/, /too many calls/);
    expect(shown).not.toMatch(/\[(Confirm|Deny|Withdraw)/);
    await world.passes(seconds(30));
    expect(world.cams.writes()).toHaveLength(1);
    expect(groupCalled(world, 'Reseller').link).not.toBeNull();
  });

  it('is told number by number when only a part of it took place', async () => {
    const { world } = the;
    world.cams.faults.add({ kind: 'partial', done: 1 });
    const [one, two] = groupCalled(world, 'Reseller').participants;
    const card = await ask(world, `/chatgroup remove Reseller Onboarding +${one} +${two}`, reason);
    await world.raka.clicks('Confirm removal', yes);
    const { card: shown, thread } = await reading(world, card, /Done in part/, /Some of the members were removed/);
    expect(shown).toMatch(/What was done\n.*7001[\s\S]*What was not done\n.*7002/);
    expect(thread).toMatch(/7001[\s\S]*7002/);
    expect(groupCalled(world, 'Reseller').participants).toHaveLength(7);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('is asked of people when reading cannot tell, and an approver other than the requester answers', async () => {
    const { world } = the;
    const fields = { 'Picture URL': 'https://example.com/new.jpg', Subject: 'Warehouse Night Shift' };
    world.cams.faults.add({ action: 'UpdateChatGroup', kind: 'accepted-not-done' });
    const card = await ask(world, '/chatgroup update Warehouse Night Shift', fields, world.mei);
    const { card: unknown } = await reading(world, card, /Result unknown/, /did not tell whether this happened/);
    expect(unknown).toMatch(/\[It happened\][\s\S]*\[It did not\]/);

    await world.mei.clicks('It happened');
    await answerTo(world, world.mei, /You asked for this yourself/);
    await world.dina.clicks('It happened');
    await answerTo(world, world.dina, /Only an approver/);
    await world.raka.clicks('It happened');
    const { card: said } = await reading(world, card, /\bDone\b/, /@Raka says that it happened/);
    expect(said).toMatch(/Said by @Raka, not read back/);
    expect(world.cams.writes()).toHaveLength(1);
  });
});
