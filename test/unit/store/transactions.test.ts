import { aRequest, useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('a transaction in $name', (kind) => {
  const db = useStore(kind);
  const exists = async (id: string) => (await db.store.requests.find(id)) !== undefined;

  it('writes all or nothing', async () => {
    const [kept, undone] = [aRequest(), aRequest()];
    await db.store.transaction(async (tx) => {
      await tx.requests.insert(kept);
      await tx.jobs.schedule('post', kept.id, 1);
    });
    const failed = db.store.transaction(async (tx) => {
      await tx.requests.insert(undone);
      await tx.jobs.schedule('post', undone.id, 0);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect([await exists(kept.id), await exists(undone.id)]).toEqual([true, false]);
    expect(await db.store.jobs.claim(5, 10)).toMatchObject({ key: kept.id });
  });

  it('lets nothing of another in while it waits for something else', async () => {
    const [mine, others] = [aRequest(), aRequest()];
    let undo = () => {};
    const waiting = new Promise<never>((_, reject) => {
      undo = () => reject(new Error('undone'));
    });
    let hasWritten = () => {};
    const written = new Promise<void>((resolve) => {
      hasWritten = resolve;
    });
    const first = db.store.transaction(async (tx) => {
      await tx.requests.insert(mine);
      hasWritten();
      await waiting;
    });
    await written;
    const second = db.store.requests.insert(others);
    setImmediate(undo);
    await expect(first).rejects.toThrow('undone');
    await second;
    expect([await exists(mine.id), await exists(others.id)]).toEqual([false, true]);
  });

  it('refuses the store itself inside, where it would wait for ever or stand outside', async () => {
    const refusal = 'inside a transaction the store is used through it only';
    const used = (work: () => Promise<unknown>) => expect(db.store.transaction(work)).rejects.toThrow(refusal);
    await used(() => db.store.requests.find('any'));
    await used(() => db.store.transaction(async () => undefined));
    await used(() => db.store.audit.append({ deskId: 'D', at: 1, actor: { kind: 'policy' }, event: 'any' }));
    await used(() => db.store.probe());
    await db.store.probe();
  });

  it('does not keep what it started from using the store after its end', async () => {
    const later = await db.store.transaction(async () => ({
      find: new Promise<void>((resolve) => setImmediate(resolve)).then(() => exists('nobody')),
    }));
    expect(await later.find).toBe(false);
  });

  it.each(['40001', '40P01'])('runs again from the start when the database asks for it (%s)', async (code) => {
    const request = aRequest();
    let runs = 0;
    const result = await db.store.transaction(async (tx) => {
      await tx.requests.insert(request);
      runs++;
      if (runs < 3) throw Object.assign(new Error('again'), { code });
      return 'done';
    });
    expect([result, runs, await exists(request.id)]).toEqual(['done', 3, true]);
  });

  it('gives up after ten runs, and says that the database is in trouble', async () => {
    let runs = 0;
    const failing = db.store.transaction(async () => {
      runs++;
      throw Object.assign(new Error('again'), { code: '40001' });
    });
    await expect(failing).rejects.toMatchObject({ code: 'store_unavailable', vendorCode: '40001' });
    expect(runs).toBe(10);
  });

  it('does not run again for an error of its own', async () => {
    let runs = 0;
    const failing = db.store.transaction(async () => {
      runs++;
      throw Object.assign(new Error('mine'), { code: 'EMINE' });
    });
    await expect(failing).rejects.toThrow('mine');
    expect(runs).toBe(1);
  });
});
