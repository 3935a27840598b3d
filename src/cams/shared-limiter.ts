import { type Clock, pause } from '../domain/clock';
import type { CallPlaces, Pace } from '../domain/ports/call-places';
import type { RateLimiter } from './limiter';
import { CALLS_PER_SECOND, LATE, WINDOW } from './quota';
import { createTheirClock, type TheirClock } from './their-clock';

/** How far ahead places are reserved, in ms: what a process that dies may waste, and others have to wait for. */
const AHEAD = 500;
/** The longest, in ms, that is reckoned with for an answer to come. */
const LONGEST_LEAD = 300;
/** Who found too few places asks again so much later than new ones can be reserved, in ms, and up to twice that by chance. */
const PATIENCE = 75;
/** How well the database's clock is taken to be known, in ms, before its first answer. */
const FIRST_DOUBT = 10;

/** @param doubt by how much the database's clock may be mistaken, in ms: a call may begin twice that before its moment */
const paceOf = (perSecond: number, doubt: number): Pace => ({
  places: perSecond,
  window: WINDOW + 2 * doubt,
  ahead: AHEAD,
  // A fifth, so that each of several processes gets some of what there is within reach.
  share: Math.max(1, Math.ceil(perSecond / 5)),
  // Nearly evenly: bunches would all have to be in time, and what was missed can still be made up for.
  apart: (WINDOW / perSecond) * 0.9,
});

interface SharedLimiterDeps {
  readonly clock: Clock;
  readonly places: CallPlaces;
  readonly perSecond?: number;
  /** So that processes do not ask in step; 0 ≤ x < 1. */
  readonly random?: () => number;
}

/**
 * At most `perSecond` calls of each action within a second, of all processes together. Those of a process that wait for
 * an action are served by one reservation. When none can be made, all that wait are refused, and nothing may be sent.
 */
export function createSharedRateLimiter({
  clock,
  places,
  perSecond = CALLS_PER_SECOND,
  random = Math.random,
}: SharedLimiterDeps): RateLimiter {
  const lanes = new Map<string, () => Promise<void>>();
  const theirs = createTheirClock();
  return {
    take: (action) => {
      const reserve = (count: number, lead: number, doubt: number) =>
        places.reserve(action, count, lead, paceOf(perSecond, doubt));
      const lane = lanes.get(action) ?? createLane({ clock, theirs, random, reserve });
      lanes.set(action, lane);
      return lane();
    },
  };
}

interface LaneDeps {
  readonly clock: Clock;
  readonly theirs: TheirClock;
  readonly random: () => number;
  readonly reserve: (count: number, lead: number, doubt: number) => ReturnType<CallPlaces['reserve']>;
}

interface Waiting {
  readonly go: () => void;
  readonly refuse: (error: unknown) => void;
}

function createLane({ clock, theirs, random, reserve }: LaneDeps): () => Promise<void> {
  const waiting: Waiting[] = [];
  /** Places that were reserved for the first of those that wait, and have not begun. */
  let reserved = 0;
  let isServing = false;
  let lead = 0;

  async function serve(): Promise<void> {
    while (waiting.length > reserved) {
      // Who asks in the same moment is served by the same reservation.
      await Promise.resolve();
      const wanted = waiting.length - reserved;
      const sentAt = clock.now();
      const allowed = Math.ceil(theirs.doubt(sentAt) ?? FIRST_DOUBT) + 1;
      const { at, moments, next } = await reserve(wanted, Math.round(lead), allowed);
      const receivedAt = clock.now();
      theirs.read(sentAt, at, receivedAt);
      const doubt = theirs.doubt(receivedAt) ?? 0;
      // The earliest that it may be: a call may follow too soon on one that began late, and on none that began early.
      const dueAt = (moment: number): number => theirs.toOurs(moment) - doubt;
      const late = receivedAt - dueAt(moments[0] ?? at);
      lead = late > LATE ? Math.min(LONGEST_LEAD, lead + 2 * late) : lead / 2;
      // Set back while the answer was on its way: nobody knows how late it is.
      const isTold = receivedAt >= sentAt && doubt <= allowed;
      if (isTold) for (const moment of moments) keep(dueAt(moment), receivedAt);
      if (moments.length < wanted) {
        const unreachable = Math.max(0, next - at - AHEAD);
        await pause(clock, Math.ceil(unreachable + PATIENCE * (1 + random())));
      }
    }
  }

  function keep(due: number, now: number): void {
    if (due < now - LATE) return;
    if (due <= now) {
      waiting.shift()?.go();
      return;
    }
    reserved += 1;
    clock.after(Math.ceil(due - now), () => {
      reserved -= 1;
      // A process that stood still, or whose clock was set: the place is somebody else's by now.
      if (Math.abs(clock.now() - due) > LATE) begin();
      else waiting.shift()?.go();
    });
  }

  function begin(): void {
    if (isServing) return;
    isServing = true;
    serve()
      .catch((error: unknown) => {
        for (const { refuse } of waiting.splice(reserved)) refuse(error);
      })
      .finally(() => {
        isServing = false;
        if (waiting.length > reserved) begin();
      });
  }

  return () =>
    new Promise((go, refuse) => {
      waiting.push({ go, refuse });
      begin();
    });
}
