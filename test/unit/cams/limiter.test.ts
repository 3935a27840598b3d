import fc from 'fast-check';
import { createRateLimiter } from '../../../src/cams/limiter';
import { createFakeClock } from '../../support/fake-clock';

function takeMany(count: number, action: string, limiter: ReturnType<typeof createRateLimiter>, now: () => number) {
  const granted: { turn: number; at: number }[] = [];
  for (let turn = 0; turn < count; turn += 1) void limiter.take(action).then(() => granted.push({ turn, at: now() }));
  return granted;
}

test('lets 50 calls of an action go at once, and the next ones when the second is over', async () => {
  const clock = createFakeClock();
  const limiter = createRateLimiter({ clock });
  const granted = takeMany(120, 'ListChatGroup', limiter, clock.now);
  await clock.advance(0);
  expect(granted).toHaveLength(50);
  await clock.advance(1000);
  expect(granted).toHaveLength(50);
  await clock.advance(200);
  expect(granted).toHaveLength(100);
  await clock.advance(1200);
  expect(granted.map(({ turn }) => turn)).toEqual(Array.from({ length: 120 }, (_, turn) => turn));
});

test('counts each action by itself', async () => {
  const clock = createFakeClock();
  const limiter = createRateLimiter({ clock, perSecond: 1 });
  const lists = takeMany(2, 'ListChatGroup', limiter, clock.now);
  const adds = takeMany(1, 'AddChatGroup', limiter, clock.now);
  await clock.advance(0);
  expect([lists.length, adds.length]).toEqual([1, 1]);
});

test('a wall clock that is set back holds nobody up', async () => {
  const clock = createFakeClock();
  const limiter = createRateLimiter({ clock, perSecond: 1 });
  await limiter.take('ListChatGroup');
  clock.leap(clock.now() - 3_600_000);
  await expect(limiter.take('ListChatGroup')).resolves.toBeUndefined();
});

test('never more than allowed within a second, all served in order, whenever they ask', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 8 })), { maxLength: 6 }),
      async (perSecond, asked) => {
        const clock = createFakeClock();
        const limiter = createRateLimiter({ clock, perSecond });
        const granted: number[] = [];
        const order: number[] = [];
        let turn = 0;
        for (const [wait, count] of asked) {
          await clock.advance(wait);
          for (let i = 0; i < count; i += 1) {
            const mine = turn++;
            void limiter.take('a').then(() => {
              granted.push(clock.now());
              order.push(mine);
            });
          }
        }
        await clock.advance(60_000);
        expect(order).toEqual(Array.from({ length: turn }, (_, i) => i));
        for (const at of granted) {
          expect(granted.filter((other) => other > at - 1000 && other <= at).length).toBeLessThanOrEqual(perSecond);
        }
      },
    ),
    { numRuns: 50 },
  );
});
