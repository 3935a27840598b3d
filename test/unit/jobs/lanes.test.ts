import { JOB_KINDS, type JobHandler, type JobKind } from '../../../src/domain/job';
import type { Store } from '../../../src/domain/ports/store';
import { createLanes } from '../../../src/jobs/lanes';
import { createFakeClock } from '../../support/fake-clock';
import { createStoreForTests, silentLog } from '../../support/stores';
import { gate } from './start-runner';

const stores: Store[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function startLanes(handler: (kind: JobKind) => JobHandler) {
  const store = await createStoreForTests();
  stores.push(store);
  const clock = createFakeClock();
  const handlers = {
    ...{ execute: handler('execute'), settle: handler('settle'), expire: handler('expire'), remind: handler('remind') },
    ...{ post: handler('post'), daily: handler('daily'), announce: handler('announce'), home: handler('home') },
    enforce: handler('enforce'),
  };
  const timing = { leaseMs: 60_000, idlePollMs: 1000 };
  return { store, clock, lanes: createLanes({ jobs: store.jobs, handlers, clock, log: silentLog, ...timing }) };
}

/** Hundreds of real claims take longer than one moment of the clock. */
async function until(isSo: () => boolean, clock: ReturnType<typeof createFakeClock>): Promise<void> {
  for (let looks = 0; looks < 1000 && !isSo(); looks += 1) await clock.advance(1);
}

describe('the lanes of jobs', () => {
  it('run every kind', async () => {
    const ran: string[] = [];
    const { store, clock, lanes } = await startLanes((kind) => async () => {
      ran.push(kind);
      return { done: true };
    });
    for (const kind of JOB_KINDS) await store.jobs.schedule(kind, 'a', clock.now());
    lanes.start();
    await until(() => ran.length === JOB_KINDS.length, clock);
    expect(ran.sort()).toEqual([...JOB_KINDS].sort());
    expect(await lanes.drain(1000)).toBe(true);
  });

  it('run what was confirmed while hundreds of posts wait for their channels', async () => {
    const slack = gate();
    const executed: string[] = [];
    let posting = 0;
    const { store, clock, lanes } = await startLanes((kind) => async (key) => {
      if (kind === 'execute') executed.push(key);
      else {
        posting += 1;
        await slack.opened;
      }
      return { done: true };
    });
    for (let nth = 0; nth < 200; nth += 1) await store.jobs.schedule('post', `request ${nth}`, clock.now() - 1000);
    await store.jobs.schedule('execute', 'confirmed', clock.now());
    lanes.start();
    await until(() => executed.length === 1 && posting > 100, clock);
    expect(executed).toEqual(['confirmed']);
    expect(posting).toBeLessThan(200);
    const later = { kind: 'execute', key: 'confirmed later', runAt: clock.now() } as const;
    await store.jobs.scheduleAll([later]);
    lanes.nudge([later]);
    await until(() => executed.length === 2, clock);
    expect(executed).toEqual(['confirmed', 'confirmed later']);
    slack.open();
    await until(() => posting === 200, clock);
    expect(await lanes.drain(1000)).toBe(true);
  });

  it('are drained when both are, and say when one is not', async () => {
    const slack = gate();
    const { store, clock, lanes } = await startLanes((kind) => async () => {
      if (kind === 'post') await slack.opened;
      return { done: true };
    });
    await store.jobs.schedule('post', 'a', clock.now());
    lanes.start();
    await clock.advance(5);
    const drained = lanes.drain(1000);
    await clock.advance(1000);
    expect(await drained).toBe(false);
    slack.open();
  });
});
