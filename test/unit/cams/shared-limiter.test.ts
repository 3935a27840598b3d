import fc from 'fast-check';
import type { CallPlaces } from '../../../src/domain/ports/call-places';
import { createMemoryPlaces } from '../../support/places/memory-places';
import { createPostgresPlaces, type PostgresPlaces } from '../../support/places/postgres-places';
import { createProcesses, mostInASecond, type Start } from '../../support/places/processes';
import { availableStores } from '../../support/stores';

jest.setTimeout(60_000);

const inOrder = (starts: readonly Start[], of: number): boolean =>
  starts.filter(({ process }) => process === of).every(({ turn }, nth) => turn === nth);

/** A different number of ms each time, the same in each run. */
function wayOf(longest: number, seed = 1): () => number {
  let last = seed;
  return () => {
    last = (last * 48_271) % 2_147_483_647;
    return last % (longest + 1);
  };
}

const [, postgres] = availableStores();
const kinds = ['memory', ...(postgres === undefined ? [] : [postgres.name])];

describe.each(kinds)('a rate limit that processes share, with places in %s,', (name) => {
  let database: PostgresPlaces | undefined;
  let actions = 0;
  beforeAll(async () => {
    if (postgres !== undefined && name === postgres.name) database = await createPostgresPlaces(postgres);
  });
  afterAll(() => database?.close());

  /** Places that nobody has asked before. */
  const placesAt = (now: () => number): CallPlaces => {
    const places = database?.places(now) ?? createMemoryPlaces(now);
    const suffix = ` ${actions++}`;
    return { reserve: (action, ...asked) => places.reserve(action + suffix, ...asked) };
  };

  it('lets 50 calls go at once, whichever processes ask, and no other within that second', async () => {
    const { add, passes, starts } = createProcesses({ placesAt });
    const [one, other] = [add(), add()];
    one.take(30);
    other.take(30);
    await passes(30);
    expect(starts).toHaveLength(50);
    await passes(970);
    expect(starts).toHaveLength(50);
    await passes(400);
    expect(starts).toHaveLength(60);
  });

  it('asks once for all that wait', async () => {
    const { add, passes, asked, starts } = createProcesses({ placesAt });
    add().take(40);
    await passes(10);
    expect([starts.length, asked()]).toEqual([40, 1]);
  });

  it('uses 0.93 of the quota when three processes want more, and each gets a fair part of it', async () => {
    const way = wayOf(6);
    const { add, passes, starts, asked } = createProcesses({ placesAt, way, random: () => way() / 7 });
    const processes = [add(), add(), add()];
    for (let second = 0; second < 10; second += 1) {
      for (const each of processes) each.take(32 - each.waiting());
      for (let part = 0; part < 10; part += 1) {
        await passes(100);
        for (const each of processes) each.take(32 - each.waiting());
      }
    }
    expect(starts.length).toBeGreaterThanOrEqual(0.93 * 50 * 10);
    expect(mostInASecond(starts, wayOf(20))).toBeLessThanOrEqual(50);
    for (const nth of [0, 1, 2]) {
      expect(inOrder(starts, nth)).toBe(true);
      expect(starts.filter(({ process }) => process === nth).length).toBeGreaterThan(starts.length / 5);
    }
    expect(asked()).toBeLessThan(400);
  });

  it('uses 0.93 of it for one process alone', async () => {
    const { add, passes, starts } = createProcesses({ placesAt, way: wayOf(4) });
    add().take(600);
    await passes(10_000);
    expect(starts.length).toBeGreaterThanOrEqual(0.93 * 50 * 10);
    expect(inOrder(starts, 0)).toBe(true);
  });

  it('holds while the clock of one process leaps, forth and back, and lets that one go on', async () => {
    const { add, passes, starts } = createProcesses({ placesAt, way: wayOf(5) });
    const [steady, leaping] = [add(), add()];
    let turns = 0;
    for (const skew of [0, 3_600_000, 3_600_000, -86_400_000, -86_399_600, 0, 250, 220]) {
      leaping.set(skew);
      for (const each of [steady, leaping]) each.take(40);
      turns += 80;
      await passes(333);
      leaping.set(skew + 60);
      await passes(333);
    }
    await passes(15_000);
    expect(starts).toHaveLength(turns);
    expect(mostInASecond(starts, wayOf(20))).toBeLessThanOrEqual(50);
    expect([inOrder(starts, 0), inOrder(starts, 1)]).toEqual([true, true]);
  });

  it('does not use places that came while a process stood still', async () => {
    const { add, passes, starts, clock } = createProcesses({ placesAt });
    const asleep = add();
    asleep.take(90);
    await passes(700);
    clock.leap(clock.now() + 30_000);
    const other = add();
    other.take(50);
    await passes(5000);
    expect(starts).toHaveLength(140);
    expect(mostInASecond(starts, wayOf(20))).toBeLessThanOrEqual(50);
  });

  it('holds, and goes on, on a database whose answers take long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: 150 }), fc.integer({ min: 1, max: 1000 }), async (longest, seed) => {
        const chance = wayOf(1000, seed);
        const random = (): number => chance() / 1001;
        const { add, passes, starts } = createProcesses({ placesAt, way: wayOf(longest, seed), random });
        const processes = [add(), add()];
        for (const each of processes) each.take(100);
        await passes(15_000);
        expect(starts).toHaveLength(200);
        expect(mostInASecond(starts, wayOf(20))).toBeLessThanOrEqual(50);
      }),
      { numRuns: name === 'memory' ? 8 : 2 },
    );
  });

  it('never lets more than the quota reach CAMS within a second, and serves all in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 700 })),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.integer({ min: 1, max: 10 }),
        async (asks, longest) => {
          const { add, passes, starts } = createProcesses({ placesAt, way: wayOf(longest) });
          const processes = [add(), add()];
          let asked = 0;
          for (const [nth, count, wait] of asks) {
            processes[nth]?.take(count);
            asked += count;
            await passes(wait);
          }
          await passes(1200 * (asked / 50 + 1));
          expect(starts).toHaveLength(asked);
          expect([inOrder(starts, 0), inOrder(starts, 1)]).toEqual([true, true]);
          expect(mostInASecond(starts, wayOf(20))).toBeLessThanOrEqual(50);
        },
      ),
      { numRuns: name === 'memory' ? 25 : 6 },
    );
  });
});

describe('a rate limit that processes share', () => {
  it('refuses all that wait when no place can be reserved, and goes on when one can', async () => {
    const memory = { places: createMemoryPlaces(() => 0) };
    let isAway = true;
    const { add, passes, starts } = createProcesses({
      placesAt: (now) => {
        memory.places = createMemoryPlaces(now);
        return {
          reserve: (...asked) =>
            isAway ? Promise.reject(new Error('the database is away')) : memory.places.reserve(...asked),
        };
      },
    });
    const process = add();
    process.take(5);
    await passes(10);
    expect([process.refused.length, starts.length]).toEqual([5, 0]);
    isAway = false;
    process.take(70);
    await passes(20);
    expect(starts).toHaveLength(50);
    isAway = true;
    await passes(3000);
    expect([process.refused.length + starts.length, process.waiting()]).toEqual([75, 0]);
  });
});
