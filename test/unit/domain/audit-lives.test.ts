import { createLifeCheck, type LifeRule } from '../../../src/domain/audit-life';
import { en } from '../../../src/texts/en';
import {
  accepted,
  actorOf,
  asked,
  broken,
  by,
  byPolicy,
  byTwo,
  changed,
  changedTo,
  confirmed,
  ONE,
  POLICY,
  recorded,
  removing,
  SELF,
  SELF_DINA,
  said,
  settled,
  type Told,
  TWO,
  unknown,
  voted,
} from './told-lives';

describe('lives that keep to their rules', () => {
  it.each<[string, readonly Told[]]>([
    ['a change that policy approved', [asked('change'), byPolicy, recorded, accepted, settled]],
    [
      'a destructive one that an approver confirmed',
      [asked('destructive'), confirmed('URAKA'), recorded, accepted, settled],
    ],
    [
      'one that needed two people',
      [
        asked('destructive', TWO),
        voted('USITI'),
        confirmed('URAKA', { voters: ['USITI', 'URAKA'], needed: 2, policy: TWO }),
        recorded,
      ],
    ],
    [
      'one whose group changed, looked at again by its requester',
      [
        asked('change'),
        byPolicy,
        changed(2, 'change'),
        confirmed('UDINA', { revision: 2, voters: ['UDINA'] }, 2000),
        by('attempt.recorded', 'executing', { revision: 2, attempt: 'A1' }, 2001),
      ],
    ],
    [
      'one confirmed by a member of a user group',
      [
        asked('destructive', { ...POLICY, approvers: ['SLEADS'] }),
        confirmed('UMAYA', { policy: { ...POLICY, approvers: ['SLEADS'] } }),
      ],
    ],
    ['a deletion that two people confirmed', [removing('all'), voted('USITI'), byTwo()]],
    ['a deletion that one confirmed where that is enough', [removing('all', ONE), confirmed('URAKA', { policy: ONE })]],
    ['a removal of three', [removing(3), confirmed('URAKA')]],
    [
      'one that grew harmless when its group changed',
      [removing(4), changedTo(3), confirmed('URAKA', { revision: 2, voters: ['URAKA'] })],
    ],
    [
      'one that its requester confirmed, as the policy allows',
      [asked('destructive', SELF_DINA), confirmed('UDINA', { policy: SELF_DINA })],
    ],
    ['one that a person spoke about', [asked('change'), byPolicy, recorded, accepted, unknown, said('URAKA')]],
    [
      'one that was never sent',
      [asked('change'), byPolicy, by('request.started', 'executing'), by('request.not_sent', 'failed')],
    ],
    ['one that ended without any of it', [asked('destructive'), by('request.expired', 'expired', {}, 1000)]],
    [
      'one whose link was shown meanwhile',
      [asked('destructive'), ['secret.shown', 'UDINA', { what: 'link' }], confirmed('URAKA')],
    ],
  ])('are found to: %s', (_what, told) => {
    expect(broken(...told)).toEqual([]);
  });
});

describe('a life that breaks a rule', () => {
  it.each<[LifeRule, readonly Told[]]>([
    ['unreadable', [asked('change'), ['request.approved', 'policy', { revision: 1 }]]],
    ['unreadable', [asked('change'), ['request.blessed', 'policy', { revision: 1, state: 'approved' }]]],
    ['unreadable', [asked('change'), byPolicy, by('attempt.recorded', 'executing')]],
    ['not_submitted', [byPolicy]],
    ['submitted_twice', [asked('change'), asked('change')]],
    ['already_ended', [asked('destructive'), by('request.expired', 'expired'), by('request.expired', 'expired')]],
    ['no_such_move', [asked('destructive'), by('request.settled', 'succeeded', { attempt: undefined })]],
    ['no_such_move', [asked('destructive'), ['request.denied', 'URAKA', { revision: 1, state: 'withdrawn' }]]],
    ['wrong_actor', [asked('destructive'), ['request.denied', 'policy', { revision: 1, state: 'denied' }]]],
    ['wrong_actor', [['request.submitted', 'groupkeeper', { effect: 'change', policy: POLICY }]]],
    ['wrong_revision', [asked('destructive'), by('request.expired', 'expired', { revision: 2 })]],
    ['wrong_revision', [asked('destructive'), changed(3)]],
    ['approved_by_policy_alone', [asked('destructive'), byPolicy]],
    [
      'approved_by_policy_alone',
      [asked('change'), byPolicy, changed(2, 'change'), [byPolicy[0], byPolicy[1], { ...byPolicy[2], revision: 2 }]],
    ],
    ['too_few_approvals', [asked('destructive', TWO), confirmed('URAKA', { policy: TWO })]],
    [
      'too_few_approvals',
      [asked('destructive', TWO), confirmed('URAKA', { policy: TWO, voters: ['URAKA', 'URAKA'], needed: 2 })],
    ],
    ['too_few_approvals', [asked('destructive'), confirmed('URAKA', { voters: [], needed: 0 })]],
    ['too_few_approvals', [removing('all'), confirmed('URAKA')]],
    ['too_few_approvals', [removing('all'), confirmed('URAKA', { needed: 2 })]],
    ['too_few_approvals', [removing(4), confirmed('URAKA')]],
    ['too_few_approvals', [removing(3), changedTo(4), confirmed('URAKA', { revision: 2, voters: ['URAKA'] })]],
    ['too_few_approvals', [removing('all', ONE), confirmed('URAKA')]],
    ['weaker_policy', [removing('all'), confirmed('URAKA', { policy: ONE })]],
    ['weaker_policy', [asked('destructive'), confirmed('URAKA', { policy: SELF })]],
    ['weaker_policy', [asked('destructive', { ...POLICY, secrets: 'approvers' }), confirmed('URAKA')]],
    ['approved_by_requester', [asked('destructive', SELF_DINA), confirmed('UDINA')]],
    ['approved_by_requester', [asked('destructive'), confirmed('UDINA', { policy: SELF_DINA })]],
    ['not_an_approver', [asked('destructive', SELF), confirmed('UDINA', { policy: SELF })]],
    ['too_few_approvals', [removing('all', SELF_DINA), confirmed('UDINA', { policy: SELF_DINA })]],
    ['approved_by_requester', [asked('destructive'), confirmed('UDINA')]],
    ['approved_by_requester', [asked('destructive', TWO), voted('UDINA')]],
    ['not_an_approver', [asked('destructive'), confirmed('UBUDI')]],
    ['not_an_approver', [asked('change'), byPolicy, changed(2, 'change'), confirmed('UBUDI', { revision: 2 })]],
    [
      'vote_without_record',
      [asked('destructive', TWO), confirmed('URAKA', { voters: ['USITI', 'URAKA'], needed: 2, policy: TWO })],
    ],
    [
      'vote_without_record',
      [
        asked('destructive', TWO),
        voted('USITI'),
        changed(2),
        confirmed('URAKA', { revision: 2, voters: ['USITI', 'URAKA'], needed: 2, policy: TWO }),
      ],
    ],
    ['approved_without_policy', [asked('destructive'), confirmed('URAKA', { policy: undefined })]],
    ['weaker_policy', [asked('destructive'), confirmed('URAKA', { policy: { ...POLICY, expiresAfter: 2000 } })]],
    ['approved_after_expiry', [asked('destructive'), confirmed('URAKA', {}, 1000)]],
    ['attempted_twice', [asked('change'), byPolicy, recorded, recorded]],
    ['attempt_without_approval', [asked('destructive'), recorded]],
    [
      'attempt_without_approval',
      [asked('change'), byPolicy, by('attempt.recorded', 'executing', { revision: 2, attempt: 'A1' })],
    ],
    [
      'attempt_without_approval',
      [
        asked('destructive'),
        confirmed('URAKA'),
        changed(2),
        by('attempt.recorded', 'executing', { revision: 2, attempt: 'A' }),
      ],
    ],
    ['attempt_too_late', [asked('change'), byPolicy, by('attempt.recorded', 'executing', { attempt: 'A1' }, 101)]],
    ['write_without_attempt', [asked('change'), byPolicy, by('request.started', 'executing'), accepted]],
    ['write_without_attempt', [asked('change'), byPolicy, recorded, by('attempt.lost', 'settling', { attempt: 'A2' })]],
    [
      'withdrawn_by_another',
      [asked('destructive'), ['request.withdrawn', 'URAKA', { revision: 1, state: 'withdrawn' }]],
    ],
    ['said_by_requester', [asked('change'), byPolicy, recorded, accepted, unknown, said('UDINA')]],
  ])('is named with its entry: %s', (rule, told) => {
    expect(broken(...told)).toContainEqual({ seq: told.length, rule });
  });

  it('is told in a sentence, whichever it is', () => {
    for (const sentence of Object.values(en.audit.rules)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('is named beside others that do not', () => {
    const check = createLifeCheck();
    const sealed = { deskId: 'desk', previousHash: '', hash: '', at: 1, actor: actorOf('UDINA') };
    const data = { effect: 'change', policy: POLICY };
    const add = (seq: number, requestId: string | undefined) =>
      check.add({ ...sealed, seq, requestId, event: 'request.submitted', data });
    expect([add(1, 'R1'), add(2, 'R2')]).toEqual([[], []]);
    expect(add(3, 'R1')).toEqual([{ requestId: 'R1', seq: 3, rule: 'submitted_twice' }]);
    expect(add(4, undefined)).toEqual([{ requestId: '', seq: 4, rule: 'unreadable' }]);
  });
});
