import type { Desk } from '../domain/desk';
import type { Note } from '../domain/note';
import type { Person } from '../domain/person';
import { type Refusal, refusalToDecide, refusalToSay, refusalToWithdraw } from '../domain/policy';
import type { Decision, Request } from '../domain/request';
import type { RequestState } from '../domain/request-state';
import type { Decided } from './api';
import { confirm } from './confirm';
import type { RequestDeps } from './deps';
import { expireIfDue } from './expire';
import { hashToken } from './ids';
import { announce, type Move, move, unlessOutrun } from './move';

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
  const { store, desks, people } = deps;
  return async ({ token, personId }) => {
    const bound = await store.tokens.find(hashToken(token));
    const found = bound && (await store.requests.find(bound.requestId));
    if (bound === undefined || found === undefined) return { kind: 'unknown_button' };

    const request = await expireIfDue(deps, found);
    if (!OPEN[bound.decision].includes(request.state)) return { kind: 'too_late', request };
    if (bound.revision !== request.revision) return { kind: 'old_card', request };

    const desk = await desks.find(request.deskId);
    const person = await people.find(personId);
    const isApprover = desk !== undefined && (await people.isAmong(personId, desk.policy.approvers));
    const refusal = refusalOf(bound.decision, person, isApprover, request);
    if (refusal !== undefined || desk === undefined) return { kind: 'refused', refusal: refusal ?? 'no_desk', request };

    const decided = await unlessOutrun(() => take(deps, bound.decision, request, desk, personId));
    if (decided !== undefined) deps.nudge();
    return decided ?? { kind: 'too_late', request: (await store.requests.find(request.id)) ?? request };
  };
}

function refusalOf(decision: Decision, person: Person, isApprover: boolean, request: Request): Refusal | undefined {
  if (decision === 'withdraw') return refusalToWithdraw(person, request);
  if (decision === 'confirm' || decision === 'deny') return refusalToDecide(person, isApprover, request);
  return refusalToSay(person, isApprover, request);
}

function take(deps: RequestDeps, decision: Decision, request: Request, desk: Desk, by: string): Promise<Decided> {
  switch (decision) {
    case 'confirm':
      return confirm(deps, request, desk, by);
    case 'deny':
      return end(deps, decision, request, by, { to: 'denied', event: 'request.denied' }, { kind: 'denied', by });
    case 'withdraw':
      return end(
        deps,
        decision,
        request,
        by,
        { to: 'withdrawn', event: 'request.withdrawn' },
        { kind: 'withdrawn', by },
      );
    case 'happened':
    case 'did_not_happen':
      return say(deps, decision, request, by);
  }
}

function end(
  { store, clock }: RequestDeps,
  decision: Decision,
  request: Request,
  by: string,
  step: Pick<Move, 'to' | 'event' | 'change'>,
  note: Note,
): Promise<Decided> {
  return store.transaction(async (tx) => {
    const at = clock.now();
    const change = { ...step.change, decidedBy: by };
    const ended = await move(tx, request, { ...step, change, at, actor: { kind: 'person', id: by } });
    await announce(tx, ended, [note], at);
    await tx.jobs.cancel('expire', request.id);
    return { kind: 'done', decision, request: ended };
  });
}

/** A person's word on what could not be read back; marked as such for ever. */
function say(
  deps: RequestDeps,
  decision: 'happened' | 'did_not_happen',
  request: Request,
  by: string,
): Promise<Decided> {
  const happened = decision === 'happened';
  const to = happened ? 'succeeded' : 'failed';
  const outcome = { ...(request.outcome ?? { done: [], missing: [] }), kind: to, saidBy: by } as const;
  const step = { to, event: 'request.said', change: { outcome } } as const;
  return end(deps, decision, request, by, step, { kind: 'said', by, happened });
}
