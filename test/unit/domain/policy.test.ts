import fc from 'fast-check';
import type { Policy } from '../../../src/domain/desk';
import type { Person } from '../../../src/domain/person';
import {
  isSelfConfirmed,
  type Refusal,
  refusalOfPerson,
  refusalToConfirm,
  refusalToDecide,
  refusalToRead,
  refusalToReveal,
  refusalToSay,
  refusalToWithdraw,
  stricter,
} from '../../../src/domain/policy';

const somebody = (id: string, rest: Partial<Person> = {}): Person => ({
  ...{ id, isBot: false, isGuest: false, isDeactivated: false, isExternal: false, isAdmin: false },
  ...{ locale: undefined, timeZone: undefined },
  ...rest,
});
const [ana, budi] = [somebody('UANA'), somebody('UBUDI')];
const asked = (effect: 'change' | 'destructive') => ({ requesterId: 'UANA', effect });

const policyOf = (approvalsNeeded: number, more: Partial<Policy> = {}): Policy => ({
  ...{ approvers: ['UBUDI'], approvalsNeeded, expiresAfter: 1, startWithin: 1 },
  ...more,
});
const SELF = { selfConfirmation: { by: 'UADMIN', reason: 'We are two' } };

const outsiders: readonly [Refusal, Person][] = [
  ['bot', somebody('UBUDI', { isBot: true })],
  ['deactivated', somebody('UBUDI', { isDeactivated: true })],
  ['external', somebody('UBUDI', { isExternal: true })],
  ['guest', somebody('UBUDI', { isGuest: true })],
];

describe.each(outsiders)('somebody who is %s', (refusal, person) => {
  it('may nothing, approver or not', () => {
    expect(refusalOfPerson(person)).toBe(refusal);
    expect(refusalToDecide(person, true, asked('destructive'))).toBe(refusal);
    expect(refusalToDecide(person, true, asked('change'))).toBe(refusal);
    expect(refusalToSay(person, true, asked('change'))).toBe(refusal);
    expect(refusalToReveal(person, true, 'UANA', policyOf(1))).toBe(refusal);
  });

  it('may not even withdraw what they asked before', () => {
    expect(refusalToWithdraw(person, { requesterId: person.id })).toBe(refusal);
  });
});

describe('deciding', () => {
  it('on what destroys is for an approver, and never for the requester', () => {
    expect(refusalToDecide(budi, true, asked('destructive'))).toBeUndefined();
    expect(refusalToDecide(budi, false, asked('destructive'))).toBe('not_approver');
    expect(refusalToDecide(ana, true, asked('destructive'))).toBe('own_request');
    expect(refusalToDecide(ana, false, asked('destructive'))).toBe('own_request');
  });

  it('on a change is for its requester as well', () => {
    expect(refusalToDecide(ana, false, asked('change'))).toBeUndefined();
    expect(refusalToDecide(budi, true, asked('change'))).toBeUndefined();
    expect(refusalToDecide(budi, false, asked('change'))).toBe('not_approver');
  });

  it('on what became of a write is never for its requester, not even of a change', () => {
    expect(refusalToSay(ana, true, asked('change'))).toBe('own_request');
    expect(refusalToSay(budi, true, asked('change'))).toBeUndefined();
    expect(refusalToSay(budi, false, asked('change'))).toBe('not_approver');
  });
});

describe('confirming', () => {
  it('follows the rules of deciding, unless the policy allows requesters to confirm', () => {
    expect(refusalToConfirm(budi, true, asked('destructive'), policyOf(1))).toBeUndefined();
    expect(refusalToConfirm(ana, true, asked('destructive'), policyOf(1))).toBe('own_request');
  });

  it('is for a requester who is an approver where it does, and for no other requester', () => {
    expect(refusalToConfirm(ana, true, asked('destructive'), policyOf(1, SELF))).toBeUndefined();
    expect(refusalToConfirm(ana, false, asked('destructive'), policyOf(1, SELF))).toBe('own_request');
    expect(refusalToConfirm(budi, false, asked('destructive'), policyOf(1, SELF))).toBe('not_approver');
    expect(refusalToConfirm(somebody('UANA', { isGuest: true }), true, asked('destructive'), policyOf(1, SELF))).toBe(
      'guest',
    );
  });

  it('is by the requester when what only an approver may confirm was confirmed by them', () => {
    expect(isSelfConfirmed(asked('destructive'), ['UBUDI', 'UANA'])).toBe(true);
    expect(isSelfConfirmed(asked('destructive'), ['UBUDI'])).toBe(false);
    expect(isSelfConfirmed(asked('change'), ['UANA'])).toBe(false);
  });
});

describe('the requester', () => {
  it('may withdraw, and nobody else, not even an admin', () => {
    expect(refusalToWithdraw(ana, asked('change'))).toBeUndefined();
    expect(refusalToWithdraw(budi, asked('change'))).toBe('not_requester');
    expect(refusalToWithdraw(somebody('UADMIN', { isAdmin: true }), asked('change'))).toBe('not_requester');
  });

  it('may see the secrets of their request, as the approvers may', () => {
    expect(refusalToReveal(ana, false, 'UANA', policyOf(1))).toBeUndefined();
    expect(refusalToReveal(budi, true, 'UANA', policyOf(1))).toBeUndefined();
    expect(refusalToReveal(budi, false, 'UANA', policyOf(1))).toBe('secret_not_yours');
  });
});

describe('secrets that are kept to approvers', () => {
  const kept = policyOf(1, { secrets: 'approvers' });

  it('are shown to no requester, and in no answer to anybody else', () => {
    expect(refusalToReveal(ana, false, 'UANA', kept)).toBe('secret_for_approvers');
    expect(refusalToReveal(ana, true, 'UANA', kept)).toBeUndefined();
    expect(refusalToRead(ana, false, kept)).toBe('secret_for_approvers');
    expect(refusalToRead(ana, true, kept)).toBeUndefined();
  });

  it('are shown in an answer to whoever may ask, where the policy does not keep them', () => {
    expect(refusalToRead(ana, false, policyOf(1))).toBeUndefined();
    expect(refusalToRead(ana, false, policyOf(1, { secrets: 'requester_and_approvers' }))).toBeUndefined();
  });
});

describe('the stricter of two policies', () => {
  const policy = fc.record({
    approvers: fc.array(fc.constantFrom('UANA', 'UBUDI', 'SLEADS')),
    approvalsNeeded: fc.integer({ min: 1, max: 3 }),
    expiresAfter: fc.integer({ min: 1, max: 100 }),
    startWithin: fc.integer({ min: 1, max: 100 }),
    twoApprovers: fc.constantFrom(true, false, undefined),
    secrets: fc.constantFrom('approvers' as const, 'requester_and_approvers' as const, undefined),
    selfConfirmation: fc.constantFrom(SELF.selfConfirmation, undefined),
  });

  it('is never looser than either, and has the approvers of today', () => {
    fc.assert(
      fc.property(policy, policy, (then: Policy, now: Policy) => {
        const both = stricter(then, now);
        for (const one of [then, now]) {
          expect(both.approvalsNeeded).toBeGreaterThanOrEqual(one.approvalsNeeded);
          expect(both.expiresAfter).toBeLessThanOrEqual(one.expiresAfter);
          expect(both.startWithin).toBeLessThanOrEqual(one.startWithin);
          if (one.twoApprovers !== false) expect(both.twoApprovers).toBe(true);
          if (one.secrets === 'approvers') expect(both.secrets).toBe('approvers');
          if (one.selfConfirmation === undefined) expect(both.selfConfirmation).toBeUndefined();
        }
        expect(both.approvers).toBe(now.approvers);
        expect(stricter(both, now)).toEqual(both);
      }),
    );
  });
});
