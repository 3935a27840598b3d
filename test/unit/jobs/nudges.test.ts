import { gate, noting, startRunner } from './start-runner';

describe('the job runner, told of what its own process asked for,', () => {
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
});
