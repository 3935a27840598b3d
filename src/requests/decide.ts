import type { Desk, Policy } from '../domain/desk';
import type { Person } from '../domain/person';
import {
  type Refusal,
  refusalToConfirm,
  refusalToDecide,
  refusalToSay,
  refusalToWithdraw,
  stricter,
} from '../domain/policy';
import type { Decision, Request } from '../domain/request';
import type { RequestState } from '../domain/request-state';
import type { Decided } from './api';
import { markStale } from './before-write';
import { confirm } from './confirm';
import type { RequestDeps } from './deps';
import { deny, say, withdraw } from './end';
import { expireIfDue } from './expire';
import { hashToken } from './ids';
import { unlessOutrun } from './move';
import { isOwn } from './own';

/** Where a request must stand for a decision to be taken. */
const OPEN: Readonly<Record<Decision, readonly RequestState[]>> = {
  confirm: ['pending'],
  deny: ['pending'],
  withdraw: ['pending', 'approved'],
  happened: ['unknown'],
  did_not_happen: ['unknown'],
};

/** A click on a card: state first, then policy as it is now, then one conditional update. Nothing is read from CAMS. */
export function createDecide(deps: RequestDeps): (click: { token: string; personId: string }) => Promise<Decided> {
  const { store } = deps;
  return async ({ token, personId }) => {
    const bound = await store.tokens.find(hashToken(token));
    if (bound === undefined) return { kind: 'unknown_button' };
    const { requestId, revision, decision } = bound;
    // A button that is somebody else's is none.
    if (bound.personId !== undefined && bound.personId !== personId) return { kind: 'unknown_button' };
    for (;;) {
      const found = await store.requests.find(requestId);
      if (found === undefined) return { kind: 'unknown_button' };
      const desk = await deps.desks.find(found.deskId);
      const request = await staleIfGivenAway(deps, await expireIfDue(deps, found, desk), desk);
      if (!OPEN[decision].includes(request.state)) return { kind: 'too_late', request };
      if (revision !== request.revision) return { kind: 'old_card', request };
      const decided = await unlessOutrun(() => decide(deps, decision, request, desk, personId));
      if (decided !== undefined) return decided;
      // Whoever is outrun looks anew: the request went on meanwhile, so this comes to an end.
    }
  };
}

/** Ends a request that waits for a group that another desk owns by now; answers it as it is then. */
async function staleIfGivenAway(deps: RequestDeps, request: Request, desk: Desk | undefined): Promise<Request> {
  if (request.state !== 'pending') return request;
  if (desk === undefined || (await isOwn(deps.store, desk, request))) return request;
  await markStale(deps, request);
  return (await deps.store.requests.find(request.id)) ?? request;
}

/** @throws OutrunError when somebody else was first */
async function decide(
  deps: RequestDeps,
  decision: Decision,
  request: Request,
  desk: Desk | undefined,
  by: string,
): Promise<Decided> {
  const { people } = deps;
  const refused = (refusal: Refusal): Decided => ({ kind: 'refused', refusal, request });
  const person = await people.find(by);
  if (decision === 'withdraw') {
    const refusal = refusalToWithdraw(person, request);
    return refusal === undefined ? withdraw(deps, request, by) : refused(refusal);
  }
  if (desk === undefined) return refused('no_desk');
  const isApprover = await people.isAmong(by, desk.policy.approvers);
  const refusal = refusalTo(decision, person, isApprover, request, stricter(request.policy, desk.policy));
  if (refusal !== undefined) return refused(refusal);
  switch (decision) {
    case 'confirm':
      return confirm(deps, request, desk, by);
    case 'deny':
      return deny(deps, request, by);
    case 'happened':
    case 'did_not_happen':
      return say(deps, decision, request, by);
  }
}

function refusalTo(
  decision: Exclude<Decision, 'withdraw'>,
  person: Person,
  isApprover: boolean,
  request: Request,
  policy: Policy,
): Refusal | undefined {
  switch (decision) {
    case 'confirm':
      return refusalToConfirm(person, isApprover, request, policy);
    case 'deny':
      return refusalToDecide(person, isApprover, request);
    case 'happened':
    case 'did_not_happen':
      return refusalToSay(person, isApprover, request);
  }
}
