import type { Job } from '../../../../src/domain/job';
import { freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('a claim in $name', (kind) => {
  const db = useStore(kind);
  const claimed = async (now: number, leaseMs = 100): Promise<Job> => {
    const job = await db.store.jobs.claim(now, leaseMs);
    if (job === undefined) throw new Error('no job is due');
    return job;
  };

  it('is lost to another once its lease has ended', async () => {
    const key = freshId('request');
    await db.store.jobs.schedule('post', key, 1);
    const first = await claimed(1);
    expect(first.lease).toEqual({ from: 1, until: 101 });
    const second = await claimed(101);
    expect(second.lease).toEqual({ from: 101, until: 201 });
    expect(second.key).toBe(key);
    expect(await db.store.jobs.finish(first)).toBe('lost');
    expect(await db.store.jobs.retry(first, 102)).toBe('lost');
    expect(await db.store.jobs.nextDue()).toBe(201);
    expect(await db.store.jobs.finish(second)).toBe('done');
  });

  it('of a job that was finished does not finish the one that was made anew', async () => {
    const key = freshId('request');
    await db.store.jobs.schedule('post', key, 1);
    const lost = await claimed(1);
    await db.store.jobs.finish(await claimed(101));
    await db.store.jobs.schedule('post', key, 200);
    const anew = await claimed(200);
    expect(await db.store.jobs.finish(lost)).toBe('lost');
    expect(await db.store.jobs.finish(anew)).toBe('done');
  });

  it('ends with putting the job back: its holder cannot finish it afterwards', async () => {
    await db.store.jobs.schedule('post', freshId('request'), 1);
    const job = await claimed(1);
    await db.store.jobs.retry(job, 50);
    expect(await db.store.jobs.finish(job)).toBe('lost');
    await db.store.jobs.finish(await claimed(50));
  });

  it('gets each of twenty jobs to one of forty who ask at once', async () => {
    const keys = Array.from({ length: 20 }, () => freshId('request'));
    for (const key of keys) await db.store.jobs.schedule('execute', key, 1);
    const claims = await Promise.all(Array.from({ length: 40 }, () => db.store.jobs.claim(1, 100)));
    const got = claims.flatMap((job) => (job === undefined ? [] : [job.key]));
    expect(got.sort()).toEqual(keys.sort());
    for (const job of claims) if (job !== undefined) await db.store.jobs.finish(job);
  });

  it('never loses a job that is asked for while it is finished', async () => {
    const key = freshId('request');
    await db.store.jobs.schedule('post', key, 1);
    for (let round = 0; round < 20; round++) {
      const job = await claimed(1);
      await Promise.all([db.store.jobs.finish(job), db.store.jobs.schedule('post', key, 1)]);
    }
    expect(await claimed(1)).toMatchObject({ kind: 'post', key });
  });
});
