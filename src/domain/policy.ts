import type { Policy } from './desk';
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
  | 'secret_for_approvers'
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

/** May this person confirm? As above; and where the policy allows it, an approver may confirm their own request. */
export function refusalToConfirm(
  person: Person,
  isApprover: boolean,
  request: Pick<Request, 'requesterId' | 'effect'>,
  { selfConfirmation }: Policy,
): Refusal | undefined {
  const refusal = refusalToDecide(person, isApprover, request);
  return refusal === 'own_request' && isApprover && selfConfirmation !== undefined ? undefined : refusal;
}

/** Did the requester confirm what only an approver may? Then the policy allowed it, and everybody is told so. */
export const isSelfConfirmed = (
  { requesterId, effect }: Pick<Request, 'requesterId' | 'effect'>,
  voters: readonly string[],
): boolean => effect === 'destructive' && voters.includes(requesterId);

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

/** May this person see a group's link or numbers from a request's card? The desk's approvers, and its requester unless the policy says otherwise. */
export function refusalToReveal(
  person: Person,
  isApprover: boolean,
  requesterId: string,
  policy: Policy,
): Refusal | undefined {
  const refusal = refusalToRead(person, isApprover, policy);
  if (refusal !== undefined || isApprover) return refusal;
  return person.id === requesterId ? undefined : 'secret_not_yours';
}

/** May this person see them from the answer to a read? Whoever may ask for it, unless the policy keeps them to approvers. */
export function refusalToRead(person: Person, isApprover: boolean, { secrets }: Policy): Refusal | undefined {
  return refusalOfPerson(person) ?? (isApprover || secrets !== 'approvers' ? undefined : 'secret_for_approvers');
}

/** The stricter of two policies, part by part: what a request keeps. */
export function stricter(then: Policy, now: Policy): Policy {
  return {
    approvers: now.approvers,
    approvalsNeeded: Math.max(then.approvalsNeeded, now.approvalsNeeded),
    expiresAfter: Math.min(then.expiresAfter, now.expiresAfter),
    startWithin: Math.min(then.startWithin, now.startWithin),
    twoApprovers: then.twoApprovers !== false || now.twoApprovers !== false,
    ...(then.selfConfirmation && now.selfConfirmation && { selfConfirmation: now.selfConfirmation }),
    ...((then.secrets === 'approvers' || now.secrets === 'approvers') && { secrets: 'approvers' }),
  };
}
