import { desk } from '../../../../sandbox/workspace';
import { verifyChain } from '../../../../src/store/audit-chain';
import { openStore } from '../../../../src/store/open-store';
import { fill } from '../../../bench/processes/storage/fill';
import { HISTORY_KEY } from '../../../bench/processes/storage/history-key';
import { PENDING } from '../../../bench/processes/storage/past-request';
import { availableStores, silentLog } from '../../../support/stores';
import { makePlace, type Place } from '../../../support/world/places';

const names = availableStores().map(({ name }) => name);
const places: Place[] = [];
let written: Awaited<ReturnType<typeof fill>>;
beforeAll(async () => {
  for (const name of names) places.push(await makePlace(name === 'SQLite' ? 'sqlite' : 'postgres'));
  written = await fill(places, 1000);
});
afterAll(async () => {
  for (const place of places) await place.discard();
});

describe.each(names.map((name, index) => ({ name, index })))('a history written straight into $name', ({ index }) => {
  test('reads as one that was lived: requests, votes, posts, jobs and an audit that verifies', async () => {
    const store = await openStore({ dataDir: '', ...places[index], auditKey: HISTORY_KEY, log: silentLog });
    try {
      const entries = await store.audit.read(desk, 0, 2000);
      expect(entries).toHaveLength(written.entries);
      expect(Math.abs(written.entries - 1000)).toBeLessThan(10);
      expect(verifyChain(entries, HISTORY_KEY)).toEqual({ intact: true, head: await store.audit.head(desk) });
      const { items, total } = await store.requests.history(desk, { offset: PENDING, limit: 10 });
      expect(total).toBe(written.requests);
      expect(await store.requests.countPending(desk)).toBe(PENDING);
      const [ended] = items;
      expect(ended).toMatchObject({ operation: 'link delete', revision: 1, outcome: { done: [] } });
      expect((await store.votes.ofAll(items)).size).toBe(10);
      expect(await store.outbox.owed(ended?.id ?? '')).toEqual([]);
      expect(await store.attempts.of(ended?.id ?? '')).toMatchObject({ requestId: ended?.id });
      expect(await store.jobs.claim(Date.now(), 1000)).toBeUndefined();
      expect(await store.jobs.nextDue()).toBeGreaterThan(Date.now());
    } finally {
      await store.close();
    }
  });
});
