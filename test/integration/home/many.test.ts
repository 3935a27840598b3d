import { hours, minutes } from '../../../src/domain/clock';
import type { Store } from '../../../src/domain/ports/store';
import { openStore } from '../../../src/store/open-store';
import { aRequest } from '../../support/store-of';
import { ask, reading } from '../../support/world/acts';
import { homeLike, openHome } from '../../support/world/home';
import { useWorld } from '../../support/world/use-world';

const MANY = 200;
const policy = { approvers: ['S0APPROVE'], approvalsNeeded: 1, expiresAfter: hours(24), startWithin: minutes(15) };

describe('App Home of an approver for whom very much waits', () => {
  let store: Store | undefined;
  const the = useWorld({
    openStore: async (options) => {
      store = await openStore(options);
      return store;
    },
  });

  it('shows the newest ten, says where the others are, and goes on to the next once one is decided', async () => {
    const { world } = the;
    const posted = await ask(world, '/chatgroup link delete Beta testers', { Reason: 'The poster was copied' });
    await world.mei.clicks('Deny');
    await reading(world, posted, /Denied/);
    const now = world.clock.now();
    for (let i = 0; i < MANY; i += 1) {
      const times = { createdAt: now - (MANY - i) * 1000, expiresAt: now + hours(20) };
      const request = aRequest({
        ...{
          deskId: world.desk,
          requesterId: world.dina.id,
          groupId: `G${i}`,
          subject: `Group ${i}.`,
          policy,
          ...times,
        },
        card: { channel: world.desk, ts: posted.ts },
      });
      await store?.requests.insert(request);
      const link = { masked: `chat.whatsapp.com/…${i}`, fingerprint: `f${i}` };
      const evidence = { groupId: `G${i}`, subject: `Group ${i}.`, status: 'ACTIVE', link };
      const revision = { requestId: request.id, revision: 1, evidence, effect: 'destructive', createdAt: now } as const;
      await store?.revisions.insert(revision);
    }
    const shown = await openHome(world, world.raka, /as of/);
    expect(shown.match(/Delete invite link: Group \d+/g)).toEqual(
      Array.from({ length: 10 }, (_, i) => `Delete invite link: Group ${MANY - 1 - i}`),
    );
    expect(shown).toContain(`And ${MANY - 10} more: type /chatgroup requests in #community-desk`);
    expect(shown).toContain(`${MANY} requests wait`);
    expect(world.raka.home()?.blocks.length).toBeLessThanOrEqual(100);

    await world.raka.clicks('Deny', { in: 'home', near: 'Group 199.' });
    const next = await homeLike(world, world.raka, /You denied this/);
    expect(next).toContain('Group 189');
    expect(next).toContain(`And ${MANY - 11} more`);
  });
});
