import type { Policy } from '../../../src/domain/desk';
import { needOf, needsNobody } from '../../../src/domain/need';
import type { Removal } from '../../../src/domain/removal';

const policyOf = (approvalsNeeded: number, twoApprovers?: boolean): Policy => ({
  ...{ approvers: ['UBUDI'], approvalsNeeded, expiresAfter: 1, startWithin: 1, twoApprovers },
});
const destructive = { effect: 'destructive', revision: 1 } as const;
const need = (removes: Removal, policy: Policy = policyOf(1)) => {
  const { approvals, why } = needOf(destructive, policy, removes);
  return { approvals, why };
};

describe('the approvals a request needs', () => {
  it('are none for a change at first, and one once its group changed, whatever it removes', () => {
    for (const removes of [0, 'all'] as const) {
      expect(needOf({ effect: 'change', revision: 1 }, policyOf(2), removes).approvals).toBe(0);
      expect(needOf({ effect: 'change', revision: 2 }, policyOf(2), removes).approvals).toBe(1);
    }
    expect([needsNobody({ effect: 'change', revision: 1 }), needsNobody({ effect: 'change', revision: 2 })]).toEqual([
      true,
      false,
    ]);
    expect(needsNobody(destructive)).toBe(false);
  });

  it('are at least one for what destroys, whatever a policy says', () => {
    expect(need(0, policyOf(0, false))).toEqual({ approvals: 1, why: undefined });
  });

  it('are two for what deletes a group or removes four of its members', () => {
    expect(need('all')).toEqual({ approvals: 2, why: { kind: 'deletes' } });
    expect(need(4)).toEqual({ approvals: 2, why: { kind: 'removes', members: 4 } });
    expect(need(3)).toEqual({ approvals: 1, why: undefined });
  });

  it('are one for those where the policy says so, and only then', () => {
    expect(need('all', policyOf(1, false))).toEqual({ approvals: 1, why: undefined });
    expect(need('all', policyOf(1, true)).approvals).toBe(2);
  });

  it('are as many as the policy demands, and it is said who demands them', () => {
    expect(need(0, policyOf(2))).toEqual({ approvals: 2, why: { kind: 'policy' } });
    expect(need('all', policyOf(2))).toEqual({ approvals: 2, why: { kind: 'deletes' } });
    expect(need('all', policyOf(3))).toEqual({ approvals: 3, why: { kind: 'policy' } });
    expect(need('all', policyOf(2, false))).toEqual({ approvals: 2, why: { kind: 'policy' } });
  });
});
