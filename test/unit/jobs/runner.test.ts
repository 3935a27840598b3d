import { gate, noting, startRunner } from './start-runner';

describe('the job runner', () => {
  it('runs what is due by its kind, and forgets what is done', async () => {
    const { handler, ran } = noting();
    const { runner, store, clock } = await startRunner({ post: handler });
    await store.jobs.schedule('post', 'a', clock.now());
    await store.jobs.schedule('settle', 'b', clock.now());
    runner.start();
    await runner.idle();
    expect(ran).toEqual(['a']);
    expect(await store.jobs.nextDue()).toBeUndefined();
  });

  it('runs nothing before it is started', async () => {
    const { handler, ran } = noting();
    const { clock, ask } = await startRunner({ post: handler });
    await ask('post', 'a', clock.now());
    await clock.advance(5000);
    expect(ran).toEqual([]);
  });

  it('runs a job again at the time its handler gives, and counts the tries', async () => {
    const tries: number[] = [];
    const { runner, store, clock } = await startRunner({
      settle: async (_key, run) => {
        tries.push(run.tries);
        return run.tries < 2 ? { again: clock.now() + 300 } : { done: true };
      },
    });
    await store.jobs.schedule('settle', 'a', clock.now());
    runner.start();
    await runner.idle();
    expect(tries).toEqual([0]);
    await clock.advance(299);
    expect(tries).toEqual([0]);
    await clock.advance(1);
    await runner.idle();
    await clock.advance(300);
    await runner.idle();
    expect(tries).toEqual([0, 1, 2]);
  });

  it('tells each run how long its claim holds, from before it asked for it', async () => {
    const leases: unknown[] = [];
    const { runner, store, jobs, clock } = await startRunner(
      {
        post: async (_key, { lease }) => {
          leases.push(lease);
          return leases.length < 2 ? { again: clock.now() } : { done: true };
        },
      },
      { leaseMs: 500 },
    );
    const at = clock.now();
    const { claim } = jobs;
    jobs.claim = async (now, leaseMs) => {
      const job = await claim(now, leaseMs);
      if (job !== undefined) clock.leap(clock.now() + 200);
      return job;
    };
    await store.jobs.schedule('post', 'a', at);
    runner.start();
    await runner.idle();
    expect(leases).toEqual([
      { from: at, until: at + 500 },
      { from: at + 200, until: at + 700 },
    ]);
  });

  it('finds within its poll what another process has scheduled', async () => {
    const { handler, ran } = noting();
    const { runner, store, clock } = await startRunner({ post: handler }, { idlePollMs: 1000 });
    runner.start();
    await runner.idle();
    await store.jobs.schedule('post', 'from elsewhere', clock.now());
    await clock.advance(1000);
    await runner.idle();
    expect(ran).toEqual(['from elsewhere']);
  });

  it('runs late what came due while the clock leapt', async () => {
    const { handler, ran } = noting();
    const { runner, store, clock } = await startRunner({ expire: handler });
    await store.jobs.schedule('expire', 'a', clock.now() + 600_000);
    runner.start();
    await runner.idle();
    clock.leap(clock.now() + 600_000);
    await clock.advance(1000);
    await runner.idle();
    expect(ran).toEqual(['a']);
  });

  it('runs as many at once as allowed, and the next as soon as one ends', async () => {
    const gates = ['a', 'b', 'c'].map(() => gate());
    let running = 0;
    let most = 0;
    const { runner, store, clock } = await startRunner(
      {
        execute: async (key) => {
          running++;
          most = Math.max(most, running);
          await gates['abc'.indexOf(key)]?.opened;
          running--;
          return { done: true };
        },
      },
      { concurrency: 2 },
    );
    for (const [i, key] of ['a', 'b', 'c'].entries()) await store.jobs.schedule('execute', key, clock.now() + i - 9);
    runner.start();
    await clock.advance(0);
    expect(running).toBe(2);
    for (const { open } of gates) open();
    await runner.idle();
    expect([most, running]).toEqual([2, 0]);
  });

  it('takes over a job whose lease has ended', async () => {
    const { handler, ran } = noting();
    const { runner, store, clock } = await startRunner({ execute: handler });
    await store.jobs.schedule('execute', 'a', clock.now());
    await store.jobs.claim(clock.now(), 500);
    runner.start();
    await runner.idle();
    expect(ran).toEqual([]);
    await clock.advance(500);
    await runner.idle();
    expect(ran).toEqual(['a']);
  });
});
