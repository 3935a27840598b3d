import { ask, openForm, reading } from '../support/world/acts';
import { useWorld } from '../support/world/use-world';
import { startWorld } from '../support/world/world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';

describe('a post to Slack', () => {
  it('whose reply was lost stands in the channel once, and its request goes on', async () => {
    const world = await startWorld();
    try {
      world.slack.faults.add({ method: 'chat.postMessage', kind: 'lost-reply', times: 1 });
      const card = await ask(world, deleteLink, reason);
      await world.raka.clicks('Confirm deletion', { confirm: true });
      await reading(world, card, /\bDone\b/, /was deleted/);
      expect(world.cards()).toHaveLength(1);
      expect(world.cams.writes()).toHaveLength(1);
    } finally {
      await world.stop();
    }
  });

  it('that Slack puts off is posted later, and nothing is written before the card stands', async () => {
    const world = await startWorld();
    try {
      world.slack.faults.add({ method: 'chat.postMessage', kind: 'ratelimited', retryAfter: 30, times: 1 });
      await openForm(world, world.dina, '/chatgroup create Weekend offers');
      const asked = world.clock.now();
      await world.dina.submits();
      const card = await world.until(() => world.cards()[0]);
      expect(world.clock.now() - asked).toBeGreaterThanOrEqual(30_000);
      await reading(world, card, /\bDone\b/);
      expect(world.cams.writes()).toHaveLength(1);
    } finally {
      await world.stop();
    }
  });
});

describe('a connection to Slack', () => {
  const the = useWorld();

  it('that Slack renews loses no click', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    world.slack.socket.disconnect('refresh_requested');
    await world.until(async () => {
      const { ok } = await world.raka.clicks('Confirm deletion', { confirm: true, in: card });
      return ok;
    });
    await reading(world, card, /\bDone\b/);
    expect(world.cams.writes()).toHaveLength(1);
  });
});
