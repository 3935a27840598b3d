import { availableStores } from '../support/stores';
import { answerTo, ask, groupCalled, reading } from '../support/world/acts';
import { startWorld } from '../support/world/world';

const stores = availableStores();
const reason = { Reason: 'The poster was copied' };

it('PostgreSQL is tried wherever one answers', () => {
  expect(['SQLite', 'SQLite,PostgreSQL']).toContain(String(stores.map(({ name }) => name)));
});

/** Declared only where one answers; `availableStores` says aloud when none does. */
for (const { name } of stores.slice(1)) {
  it(`the main job runs on ${name} in HTTP mode, over a restart, with its audit intact`, async () => {
    const world = await startWorld({ mode: 'http', store: 'postgres' });
    try {
      const card = await ask(world, '/chatgroup link delete Reseller Onboarding', reason);
      await Promise.all(
        [world.raka, world.mei].map((who) => who.clicks('Confirm deletion', { confirm: true, in: card })),
      );
      await world.restart();
      await reading(world, card, /\bDone\b/, /was deleted/);
      expect(world.cams.writes()).toHaveLength(1);
      expect(groupCalled(world, 'Reseller').link).toBeNull();

      const created = await ask(world, '/chatgroup create Weekend offers');
      await reading(world, created, /\bDone\b/);
      await world.dina.types(world.desk, '/chatgroup history');
      await answerTo(world, world.dina, /2 requests/);
      expect(world.slack.log.refusals()).toEqual([]);

      const audit = await world.endAndReadAudit();
      expect(audit.filter(({ event }) => event === 'request.settled')).toHaveLength(2);
      expect(audit.filter(({ event }) => event === 'attempt.recorded')).toHaveLength(2);
    } finally {
      await world.stop();
    }
  });
}
