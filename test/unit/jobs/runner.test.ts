import type { JobHandler } from '../../../src/domain/job';
import { gate, startRunner } from './start-runner';

/** A handler that notes what it ran, and when. */
function noting(): { readonly handler: JobHandler; readonly ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    handler: async (key) => {
      ran.push(key);
      return { done: true };
    },
  };
}

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

  it('runs at once what it is nudged about, without any time passing', async () => {
    const { handler, ran } = noting();
    const { runner, clock, ask } = await startRunner({ post: handler });
    runner.start();
    await runner.idle();
    await ask('post', 'a', clock.now());
    await runner.idle();
    expect(ran).toEqual(['a']);
  });

  it('runs at once what it is nudged about just after it has looked and found nothing', async () => {
    const { handler, ran } = noting();
    const { runner, jobs, clock, ask } = await startRunner({ post: handler });
    const answered = gate();
    const { nextDue } = jobs;
    jobs.nextDue = async () => {
      const due = await nextDue();
      await answered.opened;
      return due;
    };
    runner.start();
    await clock.advance(0);
    await ask('post', 'a', clock.now());
    answered.open();
    await clock.advance(0);
    expect(ran).toEqual(['a']);
  });

  it('runs what a handler schedules and nudges about while it runs', async () => {
    const ran: string[] = [];
    const { runner, store, clock, ask } = await startRunner({
      execute: async (key) => {
        await ask('settle', key, clock.now());
        return { done: true };
      },
      settle: async (key) => {
        ran.push(key);
        return { done: true };
      },
    });
    await store.jobs.schedule('execute', 'a', clock.now());
    runner.start();
    await runner.idle();
    expect(ran).toEqual(['a']);
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

  it('runs what it is nudged about, now or later, without asking the store when it is due', async () => {
    const { handler, ran } = noting();
    const { runner, jobs, clock, ask } = await startRunner({ expire: handler }, { idlePollMs: 60_000 });
    runner.start();
    await runner.idle();
    const { nextDue } = jobs;
    let asked = 0;
    jobs.nextDue = async (kinds) => {
      asked += 1;
      return nextDue(kinds);
    };
    await ask('expire', 'later', clock.now() + 30_000);
    await ask('expire', 'now', clock.now());
    await clock.advance(29_999);
    expect(ran).toEqual(['now']);
    await clock.advance(1);
    expect([ran, asked]).toEqual([['now', 'later'], 0]);
    await runner.idle();
  });

  it('finds by its poll what it is nudged about long before', async () => {
    const { handler, ran } = noting();
    const { runner, clock, ask } = await startRunner({ expire: handler }, { idlePollMs: 1000 });
    runner.start();
    await runner.idle();
    await ask('expire', 'a', clock.now() + 30_000);
    await clock.advance(29_999);
    expect(ran).toEqual([]);
    await clock.advance(1);
    await runner.idle();
    expect(ran).toEqual(['a']);
  });

  it('leaves to another process what that claims first, and runs what it is nudged about then', async () => {
    const { handler, ran } = noting();
    const { runner, store, jobs, clock, ask } = await startRunner({ post: handler }, { idlePollMs: 60_000 });
    runner.start();
    await runner.idle();
    const { claim } = jobs;
    let claims = 0;
    jobs.claim = async (...asked) => {
      claims += 1;
      if (claims === 1) await store.jobs.claim(clock.now(), 60_000);
      return claim(...asked);
    };
    await ask('post', 'theirs', clock.now());
    await clock.advance(10_000);
    expect([ran, claims]).toEqual([[], 1]);
    await ask('post', 'ours', clock.now());
    await clock.advance(0);
    expect(ran).toEqual(['ours']);
    await runner.idle();
  });

  it('asks the store nothing for what it is nudged about but does not run', async () => {
    const { runner, jobs, clock, ask } = await startRunner({}, { kinds: ['post'], idlePollMs: 60_000 });
    runner.start();
    await runner.idle();
    jobs.nextDue = async () => Promise.reject(new Error('nobody should ask'));
    await ask('execute', 'a', clock.now());
    await clock.advance(1000);
    expect(await jobs.claim(clock.now(), 1)).toMatchObject({ key: 'a' });
  });

  it('runs at once what was asked for again while it ran', async () => {
    const ran: string[] = [];
    const { runner, clock, ask } = await startRunner({
      post: async (key) => {
        ran.push(key);
        if (ran.length === 1) await ask('post', key, clock.now());
        return { done: true };
      },
    });
    runner.start();
    await ask('post', 'a', clock.now());
    await runner.idle();
    expect(ran).toEqual(['a', 'a']);
  });

  it('keeps looking for what other processes schedule while its own jobs keep it busy', async () => {
    const { handler, ran } = noting();
    const { runner, store, clock, ask } = await startRunner(
      { post: handler, settle: async () => ({ again: clock.now() + 300 }) },
      { idlePollMs: 1000 },
    );
    runner.start();
    await ask('settle', 'own', clock.now());
    await clock.advance(100);
    await store.jobs.schedule('post', 'from elsewhere', clock.now());
    await clock.advance(1000);
    expect(ran).toEqual(['from elsewhere']);
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
