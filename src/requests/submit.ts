import { canonical } from '../domain/canonical';
import { seconds } from '../domain/clock';
import { refusalOfPerson } from '../domain/policy';
import type { Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';
import type { Submission, Submitted } from './api';
import { auditableInput } from './auditable';
import { tellTomorrow } from './daily';
import type { RequestDeps } from './deps';
import { renewHomes } from './homes';
import { newId } from './ids';
import { OutrunError, unlessOutrun } from './move';
import { recount } from './need';
import { isOwn } from './own';
import { remindLater } from './remind';

/**
 * Within this time the same person asking the same is shown the earlier request, so that nothing happens twice by mistake:
 * where it still may do something, or did, also where nobody can tell. Asking again is meant where it was withdrawn, and
 * the only way on where it was denied, expired or failed, or where its group was gone: then nothing stands in the way.
 */
const SAME_WITHIN = seconds(60);

/** Turns a modal that was handed in into a request. */
export function createSubmit(deps: RequestDeps): (submission: Submission) => Promise<Submitted> {
  const { store } = deps;
  return async (submission) => {
    const refusal = refusalOfPerson(submission.requester);
    if (refusal !== undefined) return { kind: 'refused', refusal };
    for (;;) {
      const request = newRequest(deps, submission);
      const written = await unlessOutrun(() => store.transaction((tx) => write(tx, deps, request, submission)));
      if (written !== undefined) return { kind: 'submitted', request: written };
      // Only then is it looked why: mostly nothing stands in the way.
      const already = await answered(deps, submission);
      if (already !== undefined) return already;
      if (!(await isOwn(store, submission.desk, request))) return { kind: 'group_gone' };
      // What stood in the way is gone: the next try does not meet it.
    }
  };
}

/** What the submission has become already: its own request, or an earlier one that asks the same. */
async function answered({ store, clock, sealer }: RequestDeps, submission: Submission): Promise<Submitted | undefined> {
  const since = clock.now() - SAME_WITHIN;
  const alike = await store.requests.findLike(submission.requester.id, digestOf(submission, sealer), since);
  // Read after it: what is alike may be this draft's own request, made this very moment.
  const draft = await store.drafts.find(submission.draftId);
  if (draft === undefined) throw new Error('the draft of a submission is missing');
  const own = draft.requestId === undefined ? undefined : await store.requests.find(draft.requestId);
  if (own !== undefined) return { kind: 'submitted', request: own };
  return alike === undefined || submission.askAnyway ? undefined : { kind: 'asked_before', earlier: alike };
}

const digestOf = ({ desk, operation, input }: Submission, sealer: RequestDeps['sealer']): string =>
  sealer.seal(canonical([desk.id, operation.name, input]));

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
    inputDigest: digestOf(submission, sealer),
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

/** @throws OutrunError when the draft was used, the same was asked a moment ago, or the group was given away */
async function write(tx: Tables, deps: RequestDeps, request: Request, submission: Submission): Promise<Request> {
  const { desk, operation, evidence, draftId, askAnyway } = submission;
  const { createdAt: at, requesterId, inputDigest } = request;
  const removes = operation.removes(request.input);
  if (!(await isOwn(tx, desk, request))) throw new OutrunError();
  if (!(await tx.drafts.use(draftId, request.id))) throw new OutrunError();
  // Holds the desk's audit until the end, so that of two that ask the same at once the second sees the first.
  await tx.audit.append({
    deskId: request.deskId,
    at,
    actor: { kind: 'person', id: requesterId },
    event: 'request.submitted',
    requestId: request.id,
    data: {
      operation: operation.name,
      subject: request.subject,
      effect: request.effect,
      policy: request.policy,
      input: auditableInput(operation, request.input, deps.sealer),
      groupId: request.groupId,
      ...(removes !== 0 && { removes }),
    },
  });
  const earlier = askAnyway ? undefined : await tx.requests.findLike(requesterId, inputDigest, at - SAME_WITHIN);
  if (earlier !== undefined) throw new OutrunError();
  await tx.requests.insert(request);
  const shown = { requestId: request.id, revision: 1, evidence, effect: request.effect, createdAt: at };
  await tx.revisions.insert(shown);
  await tx.outbox.add(request.id, [{ id: newId(), post: { kind: 'card' } }], at);
  await tx.jobs.schedule('post', request.id, at);
  await tx.jobs.schedule('expire', request.id, request.expiresAt);
  await remindLater(tx, request, at);
  await recount(deps, tx, request, at);
  await tellTomorrow(tx, request.deskId, at);
  await renewHomes(tx, request.deskId, at);
  return request;
}
