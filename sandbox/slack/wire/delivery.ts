import type { Payload } from '../settings';

export type DeliveryKind = 'slash_commands' | 'interactive' | 'events_api';

/** How the app answered within Slack's time. */
export type Ack =
  | { ok: true; body: Payload }
  /** `operation_timeout`: no answer in 3 s; `dispatch_failed`: nobody to deliver to; `app_error`: an HTTP error. */
  | { ok: false; error: 'operation_timeout' | 'dispatch_failed' | 'app_error'; status?: number };

/** Changes to the signature of an HTTP delivery, for hostile tests. */
export interface Signing {
  secret?: string;
  /** Unix seconds. */
  timestamp?: number;
}

/** One way to reach the app. */
export interface Transport {
  deliver(kind: DeliveryKind, payload: Payload, signing?: Signing): Promise<Ack>;
  close(): Promise<void>;
}

/** Slack's patience with commands, actions, options, shortcuts and submissions, in milliseconds. */
export const ACK_MS = 3000;
