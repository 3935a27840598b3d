import type { Life, LifeRule } from './audit-life';
import type { AuditStep } from './audit-steps';
import type { Policy } from './desk';
import { countsAsRemoval, MANY_MEMBERS, mostRemoved } from './removal';

/** Which rules an approval, or a vote on the way to one, breaks. */
export function approvalRules(life: Life, step: AuditStep, beside: readonly Life[]): LifeRule[] {
  switch (step.event) {
    case 'request.voted':
      return [...timeRules(life, step), ...voterRules(life, step, voterOf(step))];
    case 'request.approved':
      return [...timeRules(life, step), ...policyAloneRules(life)];
    case 'request.confirmed':
      return [...timeRules(life, step), ...confirmedRules(life, step, beside)];
    default:
      return [];
  }
}

const timeRules = ({ expiresAt }: Life, { at }: AuditStep): LifeRule[] =>
  expiresAt !== undefined && at >= expiresAt ? ['approved_after_expiry'] : [];

/** Nobody looked at it: only a change that is shown for the first time needs nobody. */
const policyAloneRules = ({ effect, revision }: Life): LifeRule[] =>
  effect === 'change' && revision === 1 ? [] : ['approved_by_policy_alone'];

function confirmedRules(life: Life, step: AuditStep, beside: readonly Life[]): LifeRule[] {
  const { voters, policy, needed } = step;
  if (policy === undefined || needed === undefined) return ['approved_without_policy'];
  const broken: LifeRule[] = [];
  if (isWeaker(policy, life.policy)) broken.push('weaker_policy');
  const enough = life.effect === 'change' ? 1 : approversOf(life, policy, beside);
  if (needed < enough || new Set(voters).size < enough) broken.push('too_few_approvals');
  const onRecord = new Set([...life.votes, ...voterOf(step)]);
  if (voters.some((each) => !onRecord.has(each))) broken.push('vote_without_record');
  return [...broken, ...voterRules(life, step, [...voters, ...voterOf(step)])];
}

/** How many a destructive request needs: by both policies, and two for what removes much, unless both say otherwise. */
function approversOf(life: Life, policy: Policy, beside: readonly Life[]): number {
  const isOff = life.policy.twoApprovers === false && policy.twoApprovers === false;
  const two = !isOff && removesMuch(life, beside) ? 2 : 1;
  return Math.max(two, life.policy.approvalsNeeded, policy.approvalsNeeded);
}

/** As far as this desk's entries tell: what other desks ask of the same group is on their own record. */
function removesMuch({ removes, askedAt }: Life, beside: readonly Life[]): boolean {
  if (removes === 'all' || removes === 0) return removes === 'all';
  const others = beside.flatMap((each) =>
    each.removes === 'all' || !countsAsRemoval(each.state) ? [] : [{ at: each.askedAt, members: each.removes }],
  );
  return mostRemoved({ at: askedAt, members: removes }, others) >= MANY_MEMBERS;
}

/** Who is a member of a user group is Slack's to say, and was asked at each click: a policy that names one admits people it does not name. */
function voterRules(life: Life, { policy = life.policy }: AuditStep, voters: readonly string[]): LifeRule[] {
  const broken: LifeRule[] = [];
  const isRequester = (each: string): boolean => each === life.requesterId;
  const maySelf = life.policy.selfConfirmation !== undefined && policy.selfConfirmation !== undefined;
  if (life.effect === 'destructive' && !maySelf && voters.some(isRequester)) broken.push('approved_by_requester');
  const asApprovers = life.effect === 'destructive' && maySelf ? voters : voters.filter((each) => !isRequester(each));
  const namesGroup = policy.approvers.some((each) => each.startsWith('S'));
  if (!namesGroup && asApprovers.some((each) => !policy.approvers.includes(each))) broken.push('not_an_approver');
  return broken;
}

const voterOf = ({ actor }: AuditStep): string[] => (actor.kind === 'person' ? [actor.id] : []);

const isWeaker = (policy: Policy, than: Policy): boolean =>
  policy.approvalsNeeded < than.approvalsNeeded ||
  policy.expiresAfter > than.expiresAfter ||
  policy.startWithin > than.startWithin ||
  (policy.twoApprovers === false && than.twoApprovers !== false) ||
  (policy.selfConfirmation !== undefined && than.selfConfirmation === undefined) ||
  (policy.secrets !== 'approvers' && than.secrets === 'approvers');
