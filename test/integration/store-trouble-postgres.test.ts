import { openPostgres } from '../../src/store/open-postgres';
import { openStoreOn, type StoreOptions } from '../../src/store/open-store';
import { createPostgresLink, type PostgresLink } from '../support/store-trouble/postgres-link';
import { availableStores } from '../support/stores';
import { answerTo, ask, reading } from '../support/world/acts';
import { startWorld, type World } from '../support/world/world';

const stores = availableStores();
const deleteLink = '/chatgroup link delete Reseller Onboarding';
const reason = { Reason: 'The poster was copied' };
const yes = { confirm: true };
/** Real ms: a server's patience cannot be hurried. */
const patience = { connect: 1000, statement: 1000, network: 700 };

it('PostgreSQL is tried wherever one answers', () => {
  expect(['SQLite', 'SQLite,PostgreSQL']).toContain(String(stores.map(({ name }) => name)));
});

/** Declared only where one answers; `availableStores` says aloud when none does. */
for (const { name } of stores.slice(1)) {
  describe.each([
    ['refuses connections', (link: PostgresLink) => link.refuse()],
    ['falls silent', async (link: PostgresLink) => link.fallSilent()],
  ])(`${name} that %s`, (_what, fall) => {
    let link: PostgresLink;
    let world: World;
    beforeEach(async () => {
      const openStore = async ({ databaseUrl = '', auditKey, log }: StoreOptions) => {
        link = await createPostgresLink(databaseUrl);
        return openStoreOn(openPostgres(link.through(databaseUrl), log, patience), { auditKey, log });
      };
      world = await startWorld({ store: 'postgres', openStore });
    });
    afterEach(async () => {
      await world.stop();
      await link.close();
    });

    it('keeps a click from counting and says so privately; it counts when the server is back', async () => {
      const card = await ask(world, deleteLink, reason);
      await fall(link);
      await world.raka.clicks('Confirm deletion', yes);
      await answerTo(world, world.raka, /cannot use its database, so nothing was done/);
      expect(world.cams.writes()).toEqual([]);

      await link.heal();
      await world.raka.clicks('Confirm deletion', { ...yes, in: card });
      await reading(world, card, /\bDone\b/, /was deleted/);
      expect(world.cams.writes()).toHaveLength(1);
    });

    it('keeps a confirmed request from CAMS until the attempt can be recorded', async () => {
      const card = await ask(world, deleteLink, reason);
      world.cams.faults.add({ action: 'ListChatGroup', kind: 'throttle', times: 8 });
      await world.raka.clicks('Confirm deletion', yes);
      await reading(world, card, /(?:)/, /confirmed\. It starts/);
      await fall(link);
      await world.passes(5000);
      expect(world.cams.writes()).toEqual([]);
      await link.heal();
      await reading(world, card, /\bDone\b/, /was deleted/);
      expect(world.cams.writes()).toHaveLength(1);
    });
  });
}
