import type { Group } from '../domain/group';
import type { Piece, Settled } from '../domain/operation';

type Doubt = NonNullable<Settled['doubt']>;

export const applied = (done: readonly Piece[] = []): Settled => ({ kind: 'applied', done, missing: [] });

export const inProgress = (done: readonly Piece[] = [], missing: readonly Piece[] = []): Settled => ({
  kind: 'in_progress',
  done,
  missing,
});

export const notApplied = (missing: readonly Piece[] = []): Settled => ({ kind: 'not_applied', done: [], missing });

export const cannotTell = (doubt: Doubt, done: readonly Piece[] = []): Settled => ({
  kind: 'cannot_tell',
  done,
  missing: [],
  doubt,
});

/** Some of it, none of it, or not yet, while CAMS still works on the group. */
export function fellShort(group: Group, done: readonly Piece[], missing: readonly Piece[]): Settled {
  if (group.status === 'UPDATING') return inProgress(done, missing);
  return done.length === 0 ? notApplied(missing) : { kind: 'partial', done, missing };
}
