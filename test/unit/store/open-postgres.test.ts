import { createServer } from 'node:net';
import { Client } from 'pg';
import { verifyChain } from '../../../src/store/audit-chain';
import { openStore } from '../../../src/store/open-store';
import { eventually } from '../../support/eventually';
import { aRequest, freshId } from '../../support/store-of';
import { AUDIT_KEY_FOR_TESTS, availableStores, POSTGRES_FOR_TESTS, silentLog } from '../../support/stores';

describe('opening the PostgreSQL store', () => {
  it('says that the server does not answer, without saying the URL', async () => {
    const port = await closedPort();
    const databaseUrl = `postgres://someone:TESTPASSWORD@127.0.0.1:${port}/test`;
    const refused = openStore({ databaseUrl, dataDir: '', auditKey: AUDIT_KEY_FOR_TESTS, log: silentLog });
    const error: unknown = await refused.catch((error: unknown) => error);
    expect(error).toMatchObject({ code: 'store_unavailable', vendorCode: 'ECONNREFUSED' });
    expect(String(error)).not.toContain('TESTPASSWORD');
  });

  for (const { name, create } of availableStores()) {
    if (name !== 'PostgreSQL') continue;

    it('lets three processes start at once on an empty database and share its work', async () => {
      const database = await create();
      const stores = await Promise.all([database.open(), database.open(), database.open()]);
      const [first] = stores;
      const keys = Array.from({ length: 30 }, () => freshId('request'));
      for (const key of keys) await first?.jobs.schedule('execute', key, 1);
      const asked = stores.flatMap((store) => Array.from({ length: 20 }, () => store.jobs.claim(1, 1000)));
      const claimed = (await Promise.all(asked)).flatMap((job) => (job === undefined ? [] : [job.key]));
      expect(claimed.sort()).toEqual(keys.sort());

      const appended = stores.flatMap((store) =>
        Array.from({ length: 10 }, (_, at) =>
          store.audit.append({ deskId: 'desk', at, actor: { kind: 'groupkeeper' }, event: 'any' }),
        ),
      );
      await Promise.all(appended);
      const entries = (await first?.audit.read('desk', 0, 100)) ?? [];
      expect(verifyChain(entries, AUDIT_KEY_FOR_TESTS)).toMatchObject({ intact: true, head: { seq: 30 } });

      await Promise.all(stores.map((store) => store.close()));
      await database.discard();
    });

    it('starts while others make and drop schemas in the same database', async () => {
      const client = new Client({ connectionString: POSTGRES_FOR_TESTS });
      await client.connect();
      const other = `other_${process.pid}`;
      let isOver = false;
      const busy = (async () => {
        for (let n = 0; !isOver; n++) {
          await client.query(`create schema ${other}_${n} create table t (id serial) create table u (id serial)`);
          await client.query(`drop schema ${other}_${n} cascade`);
        }
      })();
      const database = await create();
      for (let n = 0; n < 40; n++) await (await database.open()).close();
      isOver = true;
      await busy;
      await client.end();
      await database.discard();
    });

    it('survives the end of its connections, says so to who was using one, and connects again', async () => {
      const database = await create();
      const store = await database.open();
      await Promise.all([store.probe(), store.probe()]);
      const request = aRequest();
      const cut = store.transaction(async (tx) => {
        await tx.requests.insert(request);
        await database.cut?.();
        await new Promise((resolve) => setImmediate(resolve));
        await tx.jobs.schedule('post', request.id, 1);
      });
      await expect(cut).rejects.toMatchObject({ code: 'store_unavailable' });
      // A connection that waits may hear of its end a moment later than the one in use.
      await eventually(() =>
        store.probe().then(
          () => true,
          () => false,
        ),
      );
      expect(await store.requests.find(request.id)).toBeUndefined();
      await store.close();
      await database.discard();
    });
  }
});

/** A port of this machine on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
