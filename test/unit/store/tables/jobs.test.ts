import type { Job } from '../../../../src/domain/job';
import { freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('jobs in $name', (kind) => {
  const db = useStore(kind);
  const jobs = () => db.store.jobs;
  const claimed = async (now: number, leaseMs = 100): Promise<Job> => {
    const job = await jobs().claim(now, leaseMs);
    if (job === undefined) throw new Error('no job is due');
    return job;
  };

  afterEach(async () => {
    for (;;) {
      const job = await jobs().claim(Number.MAX_SAFE_INTEGER - 1000, 1);
      if (job === undefined) break;
      await jobs().finish(job);
    }
  });

  it('are claimed when they are due, the longest due first', async () => {
    await jobs().schedule('settle', 'later', 30);
    await jobs().schedule('post', 'earlier', 20);
    expect(await jobs().claim(19, 100)).toBeUndefined();
    expect(await jobs().nextDue()).toBe(20);
    expect(await claimed(30)).toMatchObject({ kind: 'post', key: 'earlier', tries: 0, version: 1 });
    expect(await claimed(30)).toMatchObject({ kind: 'settle', key: 'later' });
    expect(await jobs().claim(30, 100)).toBeUndefined();
  });

  it('are claimed by those who run their kind only', async () => {
    await jobs().schedule('post', 'a', 1);
    await jobs().schedule('settle', 'b', 2);
    expect(await jobs().nextDue(['settle', 'execute'])).toBe(2);
    expect(await jobs().claim(5, 100, ['settle', 'execute'])).toMatchObject({ kind: 'settle', key: 'b' });
    expect(await jobs().claim(5, 100, ['execute'])).toBeUndefined();
    expect(await jobs().nextDue(['execute'])).toBeUndefined();
    expect(await jobs().claim(5, 100)).toMatchObject({ kind: 'post', key: 'a' });
  });

  it('are told apart by kind and key', async () => {
    await jobs().schedule('post', 'a', 1);
    await jobs().schedule('settle', 'a', 2);
    await jobs().finish(await claimed(5));
    expect(await claimed(5)).toMatchObject({ kind: 'settle', key: 'a' });
  });

  it('run at the earliest time they were asked for', async () => {
    await jobs().schedule('expire', 'a', 50);
    await jobs().schedule('expire', 'a', 20);
    await jobs().schedule('expire', 'a', 80);
    expect(await jobs().nextDue()).toBe(20);
    expect(await claimed(20)).toMatchObject({ key: 'a', version: 3 });
    expect(await jobs().claim(1000, 100)).toMatchObject({ key: 'a' });
  });

  it('are gone once they are finished', async () => {
    await jobs().schedule('post', 'a', 1);
    expect(await jobs().finish(await claimed(1))).toBe('done');
    expect(await jobs().nextDue()).toBeUndefined();
  });

  it('are kept for afterwards when they are asked for again while they run, at the earliest time asked', async () => {
    await jobs().schedule('post', 'a', 1);
    const job = await claimed(10, 100);
    for (const at of [60, 50, 70]) await jobs().schedule('post', 'a', at);
    expect(await jobs().claim(60, 100)).toBeUndefined();
    expect(await jobs().nextDue()).toBe(110);
    expect(await jobs().finish(job)).toBe(50);
    expect(await jobs().nextDue()).toBe(50);
    expect(await claimed(50)).toMatchObject({ key: 'a', tries: 0 });
  });

  it('are put back for later, or for the earlier time they were asked for meanwhile', async () => {
    await jobs().schedule('settle', 'a', 1);
    expect(await jobs().retry(await claimed(1), 20)).toBe(20);
    expect(await jobs().claim(19, 100)).toBeUndefined();
    const again = await claimed(20);
    expect(again.tries).toBe(1);
    await jobs().schedule('settle', 'a', 25);
    expect(await jobs().retry(again, 40)).toBe(25);
    expect(await claimed(25)).toMatchObject({ key: 'a', tries: 2 });
  });

  it('survive a restart, and the end of the process that claimed them', async () => {
    const key = freshId('request');
    await jobs().schedule('execute', key, 5);
    const lost = await claimed(5, 100);
    await db.reopen();
    expect(await jobs().claim(104, 100)).toBeUndefined();
    expect(await jobs().nextDue()).toBe(105);
    const taken = await claimed(105);
    expect(taken).toMatchObject({ kind: 'execute', key, fence: lost.fence + 1 });
  });
});
