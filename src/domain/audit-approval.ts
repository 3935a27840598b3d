import type { Life, LifeRule } from './audit-life';
import type { AuditStep } from './audit-steps';
import type { Policy } from './desk';

/** Which rules an approval, or a vote on the way to one, breaks. */
export function approvalRules(life: Life, step: AuditStep): LifeRule[] {
  switch (step.event) {
    case 'request.voted':
      return [...timeRules(life, step), ...voterRules(life, step, voterOf(step))];
    case 'request.approved':
      return [...timeRules(life, step), ...policyAloneRules(life)];
    case 'request.confirmed':
      return [...timeRules(life, step), ...confirmedRules(life, step)];
    default:
      return [];
  }
}

const timeRules = ({ expiresAt }: Life, { at }: AuditStep): LifeRule[] =>
  expiresAt !== undefined && at >= expiresAt ? ['approved_after_expiry'] : [];

/** Nobody looked at it: only a change that is shown for the first time needs nobody. */
const policyAloneRules = ({ effect, revision }: Life): LifeRule[] =>
  effect === 'change' && revision === 1 ? [] : ['approved_by_policy_alone'];

function confirmedRules(life: Life, step: AuditStep): LifeRule[] {
  const { voters, policy, needed } = step;
  if (policy === undefined || needed === undefined) return ['approved_without_policy'];
  const broken: LifeRule[] = [];
  if (isWeaker(policy, life.policy)) broken.push('weaker_policy');
  const enough = life.effect === 'change' ? 1 : Math.max(1, life.policy.approvalsNeeded, policy.approvalsNeeded);
  if (needed < enough || new Set(voters).size < enough) broken.push('too_few_approvals');
  const onRecord = new Set([...life.votes, ...voterOf(step)]);
  if (voters.some((each) => !onRecord.has(each))) broken.push('vote_without_record');
  return [...broken, ...voterRules(life, step, [...voters, ...voterOf(step)])];
}

/** Who is a member of a user group is Slack's to say, and was asked at each click: a policy that names one admits people it does not name. */
function voterRules(life: Life, { policy = life.policy }: AuditStep, voters: readonly string[]): LifeRule[] {
  const broken: LifeRule[] = [];
  const isRequester = (each: string): boolean => each === life.requesterId;
  if (life.effect === 'destructive' && voters.some(isRequester)) broken.push('approved_by_requester');
  const others = voters.filter((each) => !isRequester(each));
  const namesGroup = policy.approvers.some((each) => each.startsWith('S'));
  if (!namesGroup && others.some((each) => !policy.approvers.includes(each))) broken.push('not_an_approver');
  return broken;
}

const voterOf = ({ actor }: AuditStep): string[] => (actor.kind === 'person' ? [actor.id] : []);

const isWeaker = (policy: Policy, than: Policy): boolean =>
  policy.approvalsNeeded < than.approvalsNeeded ||
  policy.expiresAfter > than.expiresAfter ||
  policy.startWithin > than.startWithin;
