import { gate, startRunner } from './start-runner';

describe('draining the job runner', () => {
  const runnerWithSlowJob = async () => {
    const slow = gate();
    const ran: string[] = [];
    const started = await startRunner({
      execute: async (key) => {
        await slow.opened;
        ran.push(key);
        return { done: true };
      },
    });
    await started.store.jobs.schedule('execute', 'slow', started.clock.now());
    started.runner.start();
    await started.clock.advance(0);
    return { ...started, slow, ran };
  };

  it('waits for what is running and claims nothing more', async () => {
    const { runner, store, clock, slow, ran } = await runnerWithSlowJob();
    const drained = runner.drain(10_000);
    const later = { kind: 'execute', key: 'later', runAt: clock.now() } as const;
    await store.jobs.scheduleAll([later]);
    runner.nudge([later]);
    slow.open();
    expect(await drained).toBe(true);
    await clock.advance(60_000);
    expect(ran).toEqual(['slow']);
    expect(await store.jobs.claim(clock.now(), 100)).toMatchObject({ key: 'later' });
  });

  it('gives up at the deadline, and leaves what still runs to the end of its lease', async () => {
    const { runner, store, clock, slow } = await runnerWithSlowJob();
    const drained = runner.drain(10_000);
    await clock.advance(10_000);
    expect(await drained).toBe(false);
    expect(await store.jobs.nextDue()).toBe(clock.now() - 10_000 + 60_000);
    slow.open();
    await runner.idle();
  });

  it('is done at once when nothing runs', async () => {
    const { runner } = await startRunner({});
    expect(await runner.drain(10_000)).toBe(true);
    await runner.idle();
  });

  it('also waits for a claim that is on its way', async () => {
    const answered = gate();
    let ran = 0;
    const { runner, jobs, store, clock } = await startRunner({
      post: async () => {
        ran++;
        return { done: true };
      },
    });
    const { claim } = jobs;
    jobs.claim = async (now, leaseMs) => {
      const job = await claim(now, leaseMs);
      await answered.opened;
      return job;
    };
    await store.jobs.schedule('post', 'a', clock.now());
    runner.start();
    const drained = runner.drain(10_000);
    answered.open();
    expect(await drained).toBe(true);
    expect(ran).toBe(1);
    expect(await store.jobs.nextDue()).toBeUndefined();
  });
});
