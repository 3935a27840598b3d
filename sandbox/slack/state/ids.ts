import { randomBytes } from 'node:crypto';

export interface Ids {
  /** A message ts: `1700000000.000100`, unique and increasing. */
  ts(): string;
  /** A capital prefix and eleven characters, as in `V0123ABCDEF`. */
  of(prefix: string): string;
  /** An unguessable token. */
  secret(): string;
  /** The id of a block or an action that came without one. */
  short(): string;
}

/** Makes ids as Slack's look; `now` gives Unix milliseconds. */
export function createIds(now: () => number): Ids {
  let last = 0;
  let count = 0;
  return {
    ts() {
      last = Math.max(now() * 1000 + 100, last + 100);
      return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
    },
    of(prefix) {
      count += 1;
      return `${prefix}${count.toString(36).toUpperCase().padStart(10, '0')}`;
    },
    secret: () => randomBytes(16).toString('hex'),
    short: () => randomBytes(4).toString('base64url'),
  };
}
