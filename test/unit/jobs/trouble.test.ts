import { GroupkeeperError } from '../../../src/domain/errors';
import { gate, startRunner } from './start-runner';

describe('the job runner, in trouble,', () => {
  it('runs a job that failed again, later each time, and logs no message of the error', async () => {
    let runs = 0;
    const { runner, store, clock, lines } = await startRunner({
      post: async () => {
        runs++;
        if (runs < 3) throw new Error('chat.whatsapp.com/TESTCANARY of 6281234567801');
        return { done: true };
      },
    });
    await store.jobs.schedule('post', 'a', clock.now());
    runner.start();
    await runner.idle();
    const waits: number[] = [];
    while (runs < 3) {
      const due = (await store.jobs.nextDue()) ?? 0;
      waits.push(due - clock.now());
      await clock.advance(due - clock.now());
      await runner.idle();
    }
    expect(waits[0]).toBeGreaterThanOrEqual(500);
    expect(waits[0]).toBeLessThanOrEqual(1000);
    expect(waits[1]).toBeGreaterThanOrEqual(1000);
    expect(waits[1]).toBeLessThanOrEqual(2000);
    expect(lines.map(({ level, facts }) => [level, facts.job, facts.key, facts.tries, facts.code])).toEqual([
      ['error', 'post', 'a', 0, 'unexpected'],
      ['error', 'post', 'a', 1, 'unexpected'],
    ]);
    expect(JSON.stringify(lines)).toContain('trouble.test.ts');
    expect(JSON.stringify(lines)).not.toMatch(/TESTCANARY|6281234567801/);
  });

  it('logs the code of an error of ours', async () => {
    const { runner, store, clock, lines } = await startRunner({
      post: async () => {
        throw new GroupkeeperError('store_unavailable', { vendorCode: 'SQLITE_FULL' });
      },
    });
    await store.jobs.schedule('post', 'a', clock.now());
    runner.start();
    await runner.idle();
    expect(lines[0]?.facts).toMatchObject({ code: 'store_unavailable', vendorCode: 'SQLITE_FULL' });
  });

  it('keeps running the other jobs when one fails', async () => {
    const ran: string[] = [];
    const { runner, store, clock } = await startRunner({
      post: async (key) => {
        if (key === 'bad') throw new Error('bad');
        ran.push(key);
        return { done: true };
      },
    });
    for (const [i, key] of ['bad', 'good', 'better'].entries())
      await store.jobs.schedule('post', key, clock.now() - 9 + i);
    runner.start();
    await runner.idle();
    expect(ran).toEqual(['good', 'better']);
  });

  it('looks again a second after the store could not be asked, however seldom it looks otherwise', async () => {
    let ran = 0;
    const { runner, jobs, store, clock, lines } = await startRunner(
      {
        post: async () => {
          ran++;
          return { done: true };
        },
      },
      { idlePollMs: 60_000 },
    );
    const { claim } = jobs;
    jobs.claim = async () => {
      throw new GroupkeeperError('store_unavailable');
    };
    await store.jobs.schedule('post', 'a', clock.now());
    runner.start();
    await clock.advance(0);
    expect(lines).toMatchObject([{ level: 'error', facts: { code: 'store_unavailable' } }]);
    jobs.claim = claim;
    await clock.advance(1000);
    await runner.idle();
    expect(ran).toBe(1);
  });

  it('runs a job again after its lease when it could not be put back', async () => {
    let ran = 0;
    const { runner, jobs, store, clock, lines } = await startRunner(
      {
        post: async () => {
          ran++;
          return { done: true };
        },
      },
      { leaseMs: 500 },
    );
    const { finish } = jobs;
    jobs.finish = async () => {
      throw new GroupkeeperError('store_unavailable');
    };
    await store.jobs.schedule('post', 'a', clock.now());
    runner.start();
    await runner.idle();
    jobs.finish = finish;
    await clock.advance(500);
    await runner.idle();
    expect(ran).toBe(2);
    expect(lines).toMatchObject([{ level: 'error', facts: { job: 'post', key: 'a', code: 'store_unavailable' } }]);
  });

  it('says when a job outlived its lease, and leaves it to who has it by then', async () => {
    const slow = gate();
    const { runner, store, clock, lines } = await startRunner(
      {
        execute: async () => {
          await slow.opened;
          return { done: true };
        },
      },
      { leaseMs: 500, concurrency: 1 },
    );
    await store.jobs.schedule('execute', 'a', clock.now());
    runner.start();
    await clock.advance(500);
    const taken = await store.jobs.claim(clock.now(), 10_000);
    slow.open();
    await runner.idle();
    expect(lines).toMatchObject([{ level: 'warn', facts: { job: 'execute', key: 'a' } }]);
    expect(taken && (await store.jobs.finish(taken))).toBe('done');
  });
});
