import { createSnapshot } from '../../../src/cams/snapshot';
import { minutes, seconds } from '../../../src/domain/clock';
import type { Group } from '../../../src/domain/group';
import { createFakeClock } from '../../support/fake-clock';
import { group } from './some-group';

function start() {
  const clock = createFakeClock();
  const crawls: { finish(groups: readonly Group[]): void; fail(error: Error): void; isStopped(): boolean }[] = [];
  const failures: unknown[] = [];
  const snapshot = createSnapshot({
    clock,
    crawl: (isStopped) =>
      new Promise((finish, fail) => {
        crawls.push({ finish, fail, isStopped });
      }),
    onFailure: (error) => failures.push(error),
  });
  const crawl = (at: number) => {
    const found = crawls[at];
    if (found === undefined) throw new Error(`there was no crawl ${at}`);
    return found;
  };
  async function filled(...groups: Group[]) {
    const reading = snapshot.read();
    crawl(0).finish(groups);
    await reading;
  }
  return { clock, crawls, crawl, failures, snapshot, filled };
}

test('the first who asks waits for the crawl, and all who ask meanwhile share it', async () => {
  const { clock, crawls, crawl, snapshot } = start();
  const asOf = clock.now();
  const readings = [snapshot.read(), snapshot.read(), snapshot.refresh()];
  await clock.advance(seconds(3));
  crawl(0).finish([group('a')]);
  await Promise.all(readings);
  await expect(snapshot.read()).resolves.toEqual({ groups: [group('a')], asOf });
  expect(crawls).toHaveLength(1);
});

test('an old snapshot answers at once while a new crawl runs, and the new one after it', async () => {
  const { clock, crawls, crawl, snapshot, filled } = start();
  await filled(group('old'));
  await clock.advance(seconds(59));
  await snapshot.read();
  expect(crawls).toHaveLength(1);
  await clock.advance(seconds(2));
  await expect(snapshot.read()).resolves.toMatchObject({ groups: [group('old')] });
  crawl(1).finish([group('new')]);
  await clock.advance(0);
  await expect(snapshot.read()).resolves.toMatchObject({ groups: [group('new')] });
  expect(crawls).toHaveLength(2);
});

test.each([
  ['too old', minutes(11)],
  ['of unknown age, because the clock was set back', -minutes(60)],
])('a snapshot that is %s waits for the new crawl', async (_, leap) => {
  const { clock, crawl, snapshot, filled } = start();
  await filled(group('old'));
  clock.leap(clock.now() + leap);
  const reading = snapshot.read();
  crawl(1).finish([group('new')]);
  await expect(reading).resolves.toMatchObject({ groups: [group('new')], asOf: clock.now() });
});

test('a crawl that fails is told to who waits, and the next one tries again', async () => {
  const { crawl, snapshot } = start();
  const reading = snapshot.read();
  crawl(0).fail(new Error('no'));
  await expect(reading).rejects.toThrow('no');
  const next = snapshot.read();
  crawl(1).finish([]);
  await expect(next).resolves.toMatchObject({ groups: [] });
});

test('a crawl that fails in the background is noted, and the last one goes on answering', async () => {
  const { clock, crawl, failures, snapshot, filled } = start();
  await filled(group('old'));
  await clock.advance(seconds(61));
  await snapshot.read();
  crawl(1).fail(new Error('no'));
  await clock.advance(0);
  expect(failures).toHaveLength(1);
  await expect(snapshot.read()).resolves.toMatchObject({ groups: [group('old')] });
});

test('a correction holds at once: changed in its place, new in front, gone', async () => {
  const { snapshot, filled } = start();
  await filled(group('a'), group('b'), group('c'));
  snapshot.correct('b', group('b', 'renamed'));
  snapshot.correct('d', group('d'));
  snapshot.correct('c', undefined);
  const { groups } = await snapshot.read();
  expect(groups.map(({ subject }) => subject)).toEqual(['d', 'a', 'renamed']);
});

test('what was learnt during a crawl is not overwritten by its older pages', async () => {
  const { clock, crawl, snapshot, filled } = start();
  await filled(group('a'), group('b'));
  const crawling = snapshot.refresh();
  snapshot.correct('a', group('a', 'renamed'));
  snapshot.correct('b', undefined);
  crawl(1).finish([group('a'), group('b')]);
  await crawling;
  await expect(snapshot.read()).resolves.toMatchObject({ groups: [group('a', 'renamed')] });

  await clock.advance(seconds(1));
  const again = snapshot.refresh();
  crawl(2).finish([group('a'), group('b')]);
  await again;
  await expect(snapshot.read()).resolves.toMatchObject({ groups: [group('a'), group('b')] });
});

test('stopped, it tells the crawl, starts no other and says so', async () => {
  const { clock, crawls, crawl, snapshot, filled } = start();
  await filled(group('a'));
  snapshot.stop();
  expect(crawl(0).isStopped()).toBe(true);
  await expect(snapshot.refresh()).rejects.toMatchObject({ code: 'stopping' });
  await clock.advance(seconds(61));
  await expect(snapshot.read()).resolves.toMatchObject({ groups: [group('a')] });
  expect(crawls).toHaveLength(1);
});
