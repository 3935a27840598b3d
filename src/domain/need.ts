import type { Policy } from './desk';
import { MANY_MEMBERS, type Removal } from './removal';
import type { Request } from './request';

/** Why more than one approver has to confirm. */
export type WhySeveral =
  | { readonly kind: 'deletes' }
  /** So many members with this one, within 24 h. */
  | { readonly kind: 'removes'; readonly members: number }
  | { readonly kind: 'policy' };

/** Whose confirmation a request needs now. */
export interface Need {
  /** How many people; 0 where policy alone approves. */
  readonly approvals: number;
  readonly why: WhySeveral | undefined;
  /** The policy it is judged by: the stricter of submission and now. */
  readonly policy: Policy;
}

type Shown = Pick<Request, 'effect' | 'revision'>;

/** A change that is shown for the first time is approved by policy alone. */
export const needsNobody = ({ effect, revision }: Shown): boolean => effect === 'change' && revision === 1;

/**
 * How many people must confirm: nobody for a change that is shown for the first time, somebody for anything else, two
 * for what deletes a group or removes many of its members, unless the policy says otherwise.
 * @param removes what is removed within 24 h, this request included
 */
export function needOf(request: Shown, policy: Policy, removes: Removal): Need {
  if (request.effect === 'change') return { approvals: needsNobody(request) ? 0 : 1, why: undefined, policy };
  const byPolicy = Math.max(1, policy.approvalsNeeded);
  const grave = policy.twoApprovers === false ? undefined : whyGrave(removes);
  const approvals = Math.max(byPolicy, grave === undefined ? 1 : 2);
  if (approvals === 1) return { approvals, why: undefined, policy };
  return { approvals, why: byPolicy > 2 ? { kind: 'policy' } : (grave ?? { kind: 'policy' }), policy };
}

function whyGrave(removes: Removal): WhySeveral | undefined {
  if (removes === 'all') return { kind: 'deletes' };
  return removes >= MANY_MEMBERS ? { kind: 'removes', members: removes } : undefined;
}
