import fc from 'fast-check';
import type { Desk, Policy } from '../../../src/domain/desk';
import type { Person } from '../../../src/domain/person';
import {
  approvalsNeeded,
  type Refusal,
  refusalOfPerson,
  refusalToDecide,
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
    expect(refusalToReveal(person, true, 'UANA')).toBe(refusal);
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

describe('the requester', () => {
  it('may withdraw, and nobody else, not even an admin', () => {
    expect(refusalToWithdraw(ana, asked('change'))).toBeUndefined();
    expect(refusalToWithdraw(budi, asked('change'))).toBe('not_requester');
    expect(refusalToWithdraw(somebody('UADMIN', { isAdmin: true }), asked('change'))).toBe('not_requester');
  });

  it('may see the secrets of their request, as the approvers may', () => {
    expect(refusalToReveal(ana, false, 'UANA')).toBeUndefined();
    expect(refusalToReveal(budi, true, 'UANA')).toBeUndefined();
    expect(refusalToReveal(budi, false, 'UANA')).toBe('secret_not_yours');
  });
});

describe('the stricter of two policies', () => {
  const policy = fc.record({
    approvers: fc.array(fc.constantFrom('UANA', 'UBUDI', 'SLEADS')),
    approvalsNeeded: fc.integer({ min: 1, max: 3 }),
    expiresAfter: fc.integer({ min: 1, max: 100 }),
    startWithin: fc.integer({ min: 1, max: 100 }),
  });

  it('is never looser than either, and has the approvers of today', () => {
    fc.assert(
      fc.property(policy, policy, (then: Policy, now: Policy) => {
        const both = stricter(then, now);
        for (const one of [then, now]) {
          expect(both.approvalsNeeded).toBeGreaterThanOrEqual(one.approvalsNeeded);
          expect(both.expiresAfter).toBeLessThanOrEqual(one.expiresAfter);
          expect(both.startWithin).toBeLessThanOrEqual(one.startWithin);
        }
        expect(both.approvers).toBe(now.approvers);
      }),
    );
  });
});

describe('the approvals a request needs', () => {
  const policyOf = (needed: number): Policy => ({
    ...{ approvers: ['UBUDI'], approvalsNeeded: needed, expiresAfter: 1, startWithin: 1 },
  });
  const desk = (needed: number): Desk => ({
    ...{ id: 'C1', channelId: 'C1', scope: { custSpaceId: 'cams-test0001', businessNumber: '6281100000001' } },
    policy: policyOf(needed),
  });
  const needed = (effect: 'change' | 'destructive', revision: number, then: number, now: number) =>
    approvalsNeeded({ effect, revision, policy: policyOf(then) }, desk(now));

  it('are none for a change at first, and one once its group changed', () => {
    expect([needed('change', 1, 2, 2), needed('change', 2, 2, 2)]).toEqual([0, 1]);
  });

  it('are the stricter of then and now for what destroys', () => {
    expect([needed('destructive', 1, 1, 2), needed('destructive', 1, 2, 1), needed('destructive', 3, 1, 1)]).toEqual([
      2, 2, 1,
    ]);
  });

  it('are at least one for what destroys, whatever a policy says', () => {
    expect(needed('destructive', 1, 0, 0)).toBe(1);
  });
});
