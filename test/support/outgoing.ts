import type { Clock } from '../../src/domain/clock';
import type { Lease } from '../../src/domain/lease';
import type { Outgoing } from '../../src/domain/ports/poster';

/** A claim that nobody else ever gets. */
export const ENDLESS: Lease = { from: 0, until: Number.MAX_SAFE_INTEGER };

/** A claim of so many ms that was made just now. */
export const leaseOf = (ms: number, { now }: Pick<Clock, 'now'>): Lease => ({ from: now(), until: now() + ms });

/** A post that goes out for the first time, and may at any time. */
export const outgoing = (id: string, given: Partial<Outgoing> = {}): Outgoing => ({
  id,
  repeated: false,
  lease: ENDLESS,
  ...given,
});
