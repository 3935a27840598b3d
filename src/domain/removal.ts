import { hours } from './clock';
import { type RequestState, WITHOUT_EFFECT } from './request-state';

/** What a write removes from its group: so many members, or all of it. */
export type Removal = number | 'all';

/** So many members of one group, asked for within `REMOVALS_WITHIN`, take a second approver. */
export const MANY_MEMBERS = 4;
/** In ms. */
export const REMOVALS_WITHIN = hours(24);

/** Does a removal that stands here count beside others of its group? */
export const countsAsRemoval = (state: RequestState): boolean => !WITHOUT_EFFECT.includes(state);

/** A removal of members, and when it was asked for, Unix ms. */
export interface AskedRemoval {
  readonly at: number;
  readonly members: number;
}

/** The most members that are removed within `REMOVALS_WITHIN`, at any time that includes `own`. */
export function mostRemoved(own: AskedRemoval, others: readonly AskedRemoval[]): number {
  const all = [own, ...others];
  const begins = all.flatMap(({ at }) => (at <= own.at && at >= own.at - REMOVALS_WITHIN ? [at] : []));
  return Math.max(...begins.map((begin) => membersFrom(begin, all)));
}

const membersFrom = (begin: number, asked: readonly AskedRemoval[]): number =>
  asked.filter(({ at }) => at >= begin && at <= begin + REMOVALS_WITHIN).reduce((sum, { members }) => sum + members, 0);
