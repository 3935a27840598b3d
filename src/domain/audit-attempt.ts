import type { Life, LifeRule } from './audit-life';
import type { AuditStep } from './audit-steps';

/**
 * Which rules an attempt breaks, or what is said about one.
 * @param hasLeft has a group left the desk by then?
 */
export function attemptRules(life: Life, step: AuditStep, hasLeft: (groupId: string) => boolean): LifeRule[] {
  switch (step.event) {
    case 'attempt.recorded':
      return [...recordedRules(life, step), ...groupRules(life, hasLeft)];
    case 'attempt.accepted':
    case 'attempt.lost':
    case 'attempt.recovered':
    case 'attempt.refused':
    case 'request.settled':
      return step.attempt !== undefined && step.attempt === life.attempt ? [] : ['write_without_attempt'];
    case 'request.said':
      return life.attempt === undefined ? ['write_without_attempt'] : [];
    case 'request.not_sent':
      return life.attempt === undefined ? [] : ['no_such_move'];
    default:
      return [];
  }
}

function recordedRules(life: Life, { revision, at, attempt }: AuditStep): LifeRule[] {
  const { approved, attempted, policy } = life;
  const broken: LifeRule[] = [];
  if (attempt === undefined) broken.push('unreadable');
  if (attempted.includes(revision)) broken.push('attempted_twice');
  if (approved?.revision !== revision) broken.push('attempt_without_approval');
  else if (at >= approved.at + policy.startWithin) broken.push('attempt_too_late');
  return broken;
}

const groupRules = ({ groupId }: Life, hasLeft: (groupId: string) => boolean): LifeRule[] =>
  groupId !== undefined && hasLeft(groupId) ? ['attempt_after_group_left'] : [];
