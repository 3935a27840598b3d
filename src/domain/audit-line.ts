import { hours } from './clock';

/** What a desk's channel is told of its audit: kept there, it shows later that nothing up to it was changed. */
export interface AuditLine {
  /** One a desk and day; in the message's metadata, so that it is recognised. */
  readonly id: string;
  readonly deskId: string;
  /** When the chain stood like this, Unix ms. */
  readonly at: number;
  /** The number of the last entry, which is how many there are. */
  readonly seq: number;
  readonly hash: string;
}

const DAY = hours(24);
/** Enough that no other chain can be made to fit it, and short enough for a line. */
const SHOWN = 32;

/** The head as people read it and `verify-audit --head` takes it. */
export const headOf = ({ seq, hash }: Pick<AuditLine, 'seq' | 'hash'>): string => `${seq}:${hash.slice(0, SHOWN)}`;

/** The line of a desk for the day of `at`, in UTC as everything that is kept. */
export const lineId = (deskId: string, at: number): string =>
  `audit-${deskId}-${new Date(at).toISOString().slice(0, 10)}`;

/** When the next day begins, Unix ms. */
export const nextDay = (now: number): number => (Math.floor(now / DAY) + 1) * DAY;
