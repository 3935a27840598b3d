import type { Actor, AuditEntry } from '../../../src/domain/audit';
import { createLifeCheck, type LifeRule } from '../../../src/domain/audit-life';
import type { Policy } from '../../../src/domain/desk';

export const POLICY: Policy = {
  approvers: ['URAKA', 'USITI'],
  approvalsNeeded: 1,
  expiresAfter: 1000,
  startWithin: 100,
};
export const TWO: Policy = { ...POLICY, approvalsNeeded: 2 };

export type Told = readonly [
  event: string,
  who: string,
  data?: Readonly<Record<string, unknown>>,
  at?: number | undefined,
];

export const actorOf = (who: string): Actor =>
  who === 'policy' || who === 'groupkeeper' ? { kind: who } : { kind: 'person', id: who };

/** What is found wrong in a life told entry by entry, each a moment after the one before. */
export function broken(...told: readonly Told[]): { seq: number; rule: LifeRule }[] {
  const check = createLifeCheck();
  return told.flatMap(([event, who, data, at], i) => {
    const sealed = { deskId: 'desk', previousHash: '', hash: '' };
    const entry: AuditEntry = { ...sealed, seq: i + 1, at: at ?? i, actor: actorOf(who), event, requestId: 'R1', data };
    return check.add(entry).map(({ seq, rule }) => ({ seq, rule }));
  });
}

export const asked = (effect: 'change' | 'destructive', policy = POLICY): Told => [
  'request.submitted',
  'UDINA',
  { effect, policy },
];
export const ONE: Policy = { ...POLICY, twoApprovers: false };
export const SELF: Policy = { ...POLICY, selfConfirmation: { by: 'USINTA', reason: 'We are few' } };
export const SELF_DINA: Policy = { ...SELF, approvers: ['UDINA', 'URAKA'] };
export const removing = (removes: number | 'all', policy = POLICY): Told => [
  'request.submitted',
  'UDINA',
  { effect: 'destructive', policy, groupId: 'G1', removes },
];
export const byTwo = (policy = POLICY): Told => confirmed('URAKA', { voters: ['USITI', 'URAKA'], needed: 2, policy });
export const voted = (who: string, votes = 1): Told => [
  'request.voted',
  who,
  { revision: 1, state: 'pending', votes, needed: 2 },
];
export const confirmed = (who: string, more: Readonly<Record<string, unknown>> = {}, at?: number): Told => [
  'request.confirmed',
  who,
  { revision: 1, state: 'approved', voters: [who], needed: 1, policy: POLICY, ...more },
  at,
];
export const byPolicy: Told = [
  'request.approved',
  'policy',
  { revision: 1, state: 'approved', voters: [], needed: 0, policy: POLICY },
];
export const changedTo = (removes: number): Told => [
  'request.changed',
  'groupkeeper',
  { revision: 2, state: 'pending', effect: 'destructive', expiresAt: 5000, removes },
];
export const changed = (revision: number, effect = 'destructive'): Told => [
  'request.changed',
  'groupkeeper',
  { revision, state: 'pending', effect, expiresAt: 5000 },
];
export const by = (event: string, state: string, more: Readonly<Record<string, unknown>> = {}, at?: number): Told => [
  event,
  'groupkeeper',
  { revision: 1, state, ...more },
  at,
];
export const recorded = by('attempt.recorded', 'executing', { attempt: 'A1' });
export const accepted = by('attempt.accepted', 'settling', { attempt: 'A1' });
export const settled = by('request.settled', 'succeeded', { attempt: 'A1' });
export const unknown = by('request.settled', 'unknown', { attempt: 'A1' });
export const said = (who: string): Told => ['request.said', who, { revision: 1, state: 'succeeded' }];
