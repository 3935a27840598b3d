import { createSharedRateLimiter } from '../../../src/cams/shared-limiter';
import { type Clock, pause } from '../../../src/domain/clock';
import type { CallPlaces } from '../../../src/domain/ports/call-places';
import { createFakeClock, type FakeClock } from '../fake-clock';

export interface Start {
  readonly process: number;
  readonly turn: number;
  /** True time, whatever the process believes. */
  readonly at: number;
}

/** One process that calls CAMS. */
export interface CallingProcess {
  /** Asks for so many turns; failures are kept in `refused`. */
  take(count: number): void;
  /** Its own clock is set to so much more than true time, in ms. */
  set(skew: number): void;
  readonly refused: unknown[];
  /** Those asked and neither begun nor refused. */
  waiting(): number;
}

export interface Processes {
  readonly clock: FakeClock;
  readonly starts: Start[];
  add(): CallingProcess;
  /** Lets time pass ms by ms, with every answer of the places awaited: real I/O takes none of it. */
  passes(ms: number): Promise<void>;
  /** How often the places were asked. */
  asked(): number;
}

interface Surroundings {
  readonly placesAt: (now: () => number) => CallPlaces;
  /** How long an ask or an answer is on its way, in ms. */
  readonly way?: () => number;
  readonly random?: () => number;
}

/** Several processes that share places, on one clock that is moved by the test. */
export function createProcesses({ placesAt, way = () => 1, random = Math.random }: Surroundings): Processes {
  const clock = createFakeClock();
  // What the database believes has nothing to do with what any process believes.
  const places = placesAt(() => clock.now() + 86_400_000);
  const starts: Start[] = [];
  const inFlight = new Set<Promise<unknown>>();
  let asks = 0;
  let count = 0;

  const distant: CallPlaces = {
    reserve: async (...asked) => {
      asks += 1;
      await pause(clock, way());
      const answer = places.reserve(...asked);
      inFlight.add(answer);
      const reservation = await answer.finally(() => inFlight.delete(answer));
      await pause(clock, way());
      return reservation;
    },
  };

  return {
    clock,
    starts,
    asked: () => asks,
    add: () => {
      const process = count++;
      let skew = 0;
      const own: Clock = { now: () => clock.now() + skew, after: clock.after };
      const limiter = createSharedRateLimiter({ clock: own, places: distant, random });
      const refused: unknown[] = [];
      let turns = 0;
      let over = 0;
      return {
        refused,
        waiting: () => turns - over,
        set: (ms) => {
          skew = ms;
        },
        take: (wanted) => {
          for (let nth = 0; nth < wanted; nth += 1) {
            const turn = turns++;
            limiter.take('ListChatGroup').then(
              () => {
                over += 1;
                starts.push({ process, turn, at: clock.now() });
              },
              (error: unknown) => {
                over += 1;
                refused.push(error);
              },
            );
          }
        },
      };
    },
    passes: async (ms) => {
      const end = clock.now() + ms;
      while (clock.now() < end) {
        await clock.advance(1);
        while (inFlight.size > 0) await Promise.allSettled([...inFlight]).then(() => clock.advance(0));
      }
    },
  };
}

/** The most that fall within any second, when each reaches CAMS `way` later than it began. */
export function mostInASecond(starts: readonly Start[], way: () => number = () => 0): number {
  const arrivals = starts.map(({ at }) => at + way()).sort((a, b) => a - b);
  let most = 0;
  let first = 0;
  for (const [nth, at] of arrivals.entries()) {
    while ((arrivals[first] ?? at) <= at - 1000) first += 1;
    most = Math.max(most, nth - first + 1);
  }
  return most;
}
