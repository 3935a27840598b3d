import type { Receiver } from '@slack/bolt';

/** A way by which Slack's deliveries arrive. */
export interface Receiving {
  readonly receiver: Receiver;
  start(): Promise<void>;
  /** Takes nothing more; what was taken goes on. */
  stop(): Promise<void>;
  /** Can a delivery arrive now? */
  connected(): boolean;
}
