import { canonical } from '../domain/canonical';
import { seconds } from '../domain/clock';
import { refusalOfPerson } from '../domain/policy';
import type { Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';
import type { Submission, Submitted } from './api';
import { auditableInput } from './auditable';
import type { RequestDeps } from './deps';
import { newId } from './ids';
import { OutrunError, unlessOutrun } from './move';

/** Within this time the same person asking the same is shown the earlier request. */
const SAME_WITHIN = seconds(60);

/** Turns a modal that was handed in into a request. */
export function createSubmit(deps: RequestDeps): (submission: Submission) => Promise<Submitted> {
  const { store, clock, nudge } = deps;
  return async (submission) => {
    const refusal = refusalOfPerson(submission.requester);
    if (refusal !== undefined) return { kind: 'refused', refusal };
    const already = await madeFrom(store, submission.draftId);
    if (already !== undefined) return { kind: 'submitted', request: already };

    const request = newRequest(deps, submission);
    const earlier = await store.requests.findLike(request.requesterId, request.inputDigest, clock.now() - SAME_WITHIN);
    if (earlier !== undefined && !submission.askAnyway) return { kind: 'asked_before', earlier };

    const written = await unlessOutrun(() => store.transaction((tx) => write(tx, deps, request, submission)));
    const submitted = written ?? (await madeFrom(store, submission.draftId));
    if (submitted === undefined) throw new Error('a draft is used, but its request is missing');
    nudge();
    return { kind: 'submitted', request: submitted };
  };
}

/** The request this draft has become, when the same submission arrives again. */
async function madeFrom(tables: Tables, draftId: string): Promise<Request | undefined> {
  const requestId = (await tables.drafts.find(draftId))?.requestId;
  return requestId === undefined ? undefined : tables.requests.find(requestId);
}

function newRequest({ clock, sealer }: RequestDeps, submission: Submission): Request {
  const { desk, operation, input, evidence, requester } = submission;
  const target = operation.target(input);
  const now = clock.now();
  return {
    id: newId(),
    deskId: desk.id,
    operation: operation.name,
    requesterId: requester.id,
    input,
    inputDigest: sealer.seal(canonical([desk.id, operation.name, input])),
    groupId: target.kind === 'group' ? target.groupId : undefined,
    subject: operation.subject(evidence, input),
    state: 'pending',
    revision: 1,
    effect: operation.effect(evidence),
    policy: desk.policy,
    createdAt: now,
    expiresAt: now + desk.policy.expiresAfter,
    approvedAt: undefined,
    decidedBy: undefined,
    endedAt: undefined,
    card: undefined,
    outcome: undefined,
  };
}

async function write(tx: Tables, deps: RequestDeps, request: Request, submission: Submission): Promise<Request> {
  const { operation, evidence, draftId } = submission;
  const { createdAt: at } = request;
  if (!(await tx.drafts.use(draftId, request.id))) throw new OutrunError();
  await tx.requests.insert(request);
  await tx.revisions.insert({ requestId: request.id, revision: 1, evidence, effect: request.effect, createdAt: at });
  await tx.audit.append({
    deskId: request.deskId,
    at,
    actor: { kind: 'person', id: request.requesterId },
    event: 'request.submitted',
    requestId: request.id,
    data: {
      operation: operation.name,
      subject: request.subject,
      effect: request.effect,
      policy: request.policy,
      input: auditableInput(operation, request.input, deps.sealer),
    },
  });
  await tx.outbox.add(newId(), request.id, { kind: 'card' }, at);
  await tx.jobs.schedule('post', request.id, at);
  await tx.jobs.schedule('expire', request.id, request.expiresAt);
  return request;
}
