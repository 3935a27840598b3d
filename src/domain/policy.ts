import type { Desk, Policy } from './desk';
import type { Person } from './person';
import type { Request } from './request';

/** Why somebody may not. A key of `texts.refusals`. */
export type Refusal =
  | 'guest'
  | 'external'
  | 'bot'
  | 'deactivated'
  | 'not_approver'
  | 'own_request'
  | 'not_requester'
  | 'secret_not_yours'
  | 'no_desk';

/** Only an active, full member of this workspace acts at all. */
export function refusalOfPerson(person: Person): Refusal | undefined {
  if (person.isBot) return 'bot';
  if (person.isDeactivated) return 'deactivated';
  if (person.isExternal) return 'external';
  return person.isGuest ? 'guest' : undefined;
}

/**
 * May this person confirm or deny? Destructive: an approver of the desk, never the requester. A change is approved by
 * policy at first; shown again because the group changed, its requester or an approver looks at it anew.
 */
export function refusalToDecide(
  person: Person,
  isApprover: boolean,
  request: Pick<Request, 'requesterId' | 'effect'>,
): Refusal | undefined {
  const refusal = refusalOfPerson(person);
  if (refusal !== undefined) return refusal;
  const isRequester = person.id === request.requesterId;
  if (request.effect === 'change') return isRequester || isApprover ? undefined : 'not_approver';
  if (isRequester) return 'own_request';
  return isApprover ? undefined : 'not_approver';
}

/** May this person say what became of an `unknown` attempt? An approver who is not the requester, whatever the effect. */
export function refusalToSay(
  person: Person,
  isApprover: boolean,
  request: Pick<Request, 'requesterId'>,
): Refusal | undefined {
  return refusalToDecide(person, isApprover, { requesterId: request.requesterId, effect: 'destructive' });
}

export function refusalToWithdraw(person: Person, request: Pick<Request, 'requesterId'>): Refusal | undefined {
  return refusalOfPerson(person) ?? (person.id === request.requesterId ? undefined : 'not_requester');
}

/** May this person see a group's link or numbers from a request's card? Its requester and the desk's approvers. */
export function refusalToReveal(person: Person, isApprover: boolean, requesterId: string): Refusal | undefined {
  return refusalOfPerson(person) ?? (isApprover || person.id === requesterId ? undefined : 'secret_not_yours');
}

/** The stricter of two policies, part by part: what a request keeps. */
export function stricter(then: Policy, now: Policy): Policy {
  return {
    approvers: now.approvers,
    approvalsNeeded: Math.max(then.approvalsNeeded, now.approvalsNeeded),
    expiresAfter: Math.min(then.expiresAfter, now.expiresAfter),
    startWithin: Math.min(then.startWithin, now.startWithin),
  };
}

/** How many people must confirm: none for a change that is shown for the first time, somebody for anything else. */
export function approvalsNeeded(request: Pick<Request, 'effect' | 'revision' | 'policy'>, desk: Desk): number {
  if (request.effect === 'change') return request.revision === 1 ? 0 : 1;
  return Math.max(1, stricter(request.policy, desk.policy).approvalsNeeded);
}
