import type { Payload } from './settings';

export interface LogEntry {
  /** Unix milliseconds of the stand-in's clock. */
  at: number;
  direction: 'from-app' | 'to-app';
  /** A Web API method, `response_url`, an `ack`, or the type of what was delivered. */
  name: string;
  payload: Payload;
  /** What was answered, when it has been. */
  reply?: Payload;
  /** Slack's error code when the stand-in refused what the app sent, or when the app did not acknowledge. */
  error?: string;
}

export interface Log {
  readonly entries: readonly LogEntry[];
  add(entry: Omit<LogEntry, 'at'>): LogEntry;
  /** The arguments of every call of a method, oldest first, refused ones included. */
  calls(name: string): Payload[];
  /** Everything the app sent that Slack would refuse. */
  refusals(): LogEntry[];
  /** What was delivered to the app, by type: a slash command, `block_actions`, `view_submission` … */
  deliveries(name?: string): Payload[];
}

/** Every payload both ways, in order. Tokens are never in it. */
export function createLog(now: () => number, changed: () => void): Log {
  const entries: LogEntry[] = [];
  return {
    entries,
    add(entry) {
      const kept = { at: now(), ...entry };
      entries.push(kept);
      changed();
      return kept;
    },
    calls: (name) => entries.filter((e) => e.direction === 'from-app' && e.name === name).map((e) => e.payload),
    refusals: () => entries.filter((e) => e.direction === 'from-app' && e.error !== undefined),
    deliveries: (name) =>
      entries.filter((e) => e.direction === 'to-app' && (name === undefined || e.name === name)).map((e) => e.payload),
  };
}
