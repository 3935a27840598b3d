import { type Clock, pause, seconds } from '../../domain/clock';
import { PostingError } from '../../domain/ports/poster';

/** Slack takes about one message a second and channel. */
const GAP = seconds(1);
/** Longer than this nobody is kept waiting while a job is held. */
const PATIENCE = seconds(5);

/** Keeps posts to one channel apart. */
export interface Limiter {
  /** Resolves when it is this channel's turn. Throws PostingError `later` when that is too far off. */
  turn(channel: string): Promise<void>;
  /** Nothing goes to this channel for so long: Slack said so. */
  hold(channel: string, ms: number): void;
}

export function createLimiter(clock: Clock): Limiter {
  const nextTurn = new Map<string, number>();
  const forgetPast = (now: number): void => {
    for (const [channel, at] of nextTurn) if (at <= now) nextTurn.delete(channel);
  };
  return {
    turn: async (channel) => {
      const now = clock.now();
      forgetPast(now);
      const at = nextTurn.get(channel) ?? now;
      if (at - now > PATIENCE) throw new PostingError('later', 'channel_busy', at - now);
      nextTurn.set(channel, at + GAP);
      if (at > now) await pause(clock, at - now);
    },
    hold: (channel, ms) => {
      nextTurn.set(channel, Math.max(nextTurn.get(channel) ?? 0, clock.now() + ms));
    },
  };
}
