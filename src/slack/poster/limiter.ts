import { type Clock, pause, seconds } from '../../domain/clock';
import { PostingError } from '../../domain/ports/poster';

/** Slack takes about one message a second and channel. */
const GAP = seconds(1);
/** Longer than this nobody is kept waiting while a job is held. */
const PATIENCE = seconds(5);
/** Who does not come again for so long after their time has lost their place. */
const FORGOTTEN = seconds(60);

/** Keeps posts to one channel apart, and in the order in which they first came. */
export interface Limiter {
  /**
   * Resolves when it is this channel's turn. `who` is told apart by its name, and keeps its place when it comes again.
   * Throws PostingError `later` when its turn is too far off.
   */
  turn(channel: string, who?: string): Promise<void>;
  /** Nothing goes to this channel for so long: Slack said so to `who`, who comes first then. */
  hold(channel: string, ms: number, who?: string): void;
}

interface Place {
  readonly seq: number;
  /** When it was let through, or is to come again, Unix ms. */
  readonly at: number;
  readonly isAway: boolean;
}

interface Queue {
  nextTurn: number;
  heldUntil: number;
  readonly places: Map<string, Place>;
}

export function createLimiter(clock: Clock): Limiter {
  const queues = new Map<string, Queue>();
  let serial = 0;
  let tidiedAt = clock.now();

  function tidy(now: number): void {
    if (Math.abs(now - tidiedAt) < GAP) return;
    tidiedAt = now;
    for (const [name, { nextTurn, heldUntil, places }] of queues) {
      for (const [who, { at }] of places) if (at + FORGOTTEN < now) places.delete(who);
      if (places.size === 0 && Math.max(nextTurn, heldUntil) <= now) queues.delete(name);
    }
  }

  function queueOf(channel: string): Queue {
    tidy(clock.now());
    const queue = queues.get(channel) ?? { nextTurn: 0, heldUntil: 0, places: new Map() };
    queues.set(channel, queue);
    return queue;
  }

  function sendAway({ places }: Queue, who: string | undefined, seq: number, at: number): never {
    if (who !== undefined) places.set(who, { seq, at, isAway: true });
    throw new PostingError('later', 'channel_busy', at - clock.now());
  }

  return {
    turn: async (channel, who) => {
      const queue = queueOf(channel);
      const { places } = queue;
      const now = clock.now();
      serial += 1;
      const seq = (who === undefined ? undefined : places.get(who))?.seq ?? serial;
      const ahead = [...places.values()].filter((each) => each.isAway && each.seq < seq).length;
      const free = Math.max(now, queue.nextTurn, queue.heldUntil);
      if (ahead > 0 || free - now > PATIENCE) sendAway(queue, who, seq, free + ahead * GAP);
      if (who !== undefined) places.set(who, { seq, at: now, isAway: false });
      queue.nextTurn = free + GAP;
      if (free === now) return;
      await pause(clock, free - now);
      // Slack may have put the channel off while this one waited.
      const before = [...places.values()].filter((each) => each.isAway && each.seq < seq).length;
      if (queue.heldUntil > clock.now()) sendAway(queue, who, seq, queue.heldUntil + before * GAP);
    },
    hold: (channel, ms, who) => {
      const queue = queueOf(channel);
      queue.heldUntil = Math.max(queue.heldUntil, clock.now() + ms);
      const place = who === undefined ? undefined : queue.places.get(who);
      if (who !== undefined && place !== undefined)
        queue.places.set(who, { seq: place.seq, at: queue.heldUntil, isAway: true });
    },
  };
}
