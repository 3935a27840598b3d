import type { Desk } from '../domain/desk';
import { isSelfConfirmed, refusalToConfirm, stricter } from '../domain/policy';
import type { Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';
import type { Decided } from './api';
import type { RequestDeps } from './deps';
import { holdPending, move, OutrunError } from './move';
import { readNeed } from './need';
import { announce } from './thread';

/**
 * One approver's vote on one revision; the last one needed approves the request. Votes of people who may no longer
 * decide do not count.
 * @throws OutrunError when the request moved or somebody else voted meanwhile
 */
export async function confirm(deps: RequestDeps, request: Request, desk: Desk, by: string): Promise<Decided> {
  const { store, clock } = deps;
  const byRequester = (await deps.textsOf(request.deskId)).notes.selfConfirmed;
  const checked = await checkVoters(deps, request, desk);
  return store.transaction(async (tx) => {
    const at = clock.now();
    // It may have expired while the transaction waited for its turn.
    if (at >= request.expiresAt) throw new OutrunError();
    const actor = { kind: 'person', id: by } as const;
    const policy = stricter(request.policy, desk.policy);
    await holdPending(tx, request);
    // From here on nothing is asked that would not be counted.
    await tx.audit.hold(request.deskId);
    const { approvals: needed, why } = await readNeed(tx, deps.operations, request, policy);
    const isNew = await tx.votes.insert({ requestId: request.id, revision: request.revision, personId: by, at });
    const all = await tx.votes.of(request.id, request.revision);
    if (all.some((each) => each !== by && !checked.has(each))) throw new OutrunError();
    const voters = all.filter((each) => each === by || checked.get(each));
    const votes = voters.length;
    if (votes >= needed) {
      const approved = await move(tx, request, {
        to: 'approved',
        change: { approvedAt: at, decidedBy: by },
        actor,
        event: 'request.confirmed',
        data: { voters, needed, why, policy, ...(isSelfConfirmed(request, voters) && { byRequester }) },
        at,
      });
      await announce(tx, approved, { kind: 'confirmed', by: voters }, at);
      await startSoon(tx, approved, desk, at);
      return { kind: 'done', decision: 'confirm', request: approved };
    }
    if (!isNew) return { kind: 'voted_before', request, votes, needed };
    const voted = await move(tx, request, {
      to: 'pending',
      actor,
      event: 'request.voted',
      data: { votes, needed, why, policy, ...(isSelfConfirmed(request, [by]) && { byRequester }) },
      at,
    });
    await announce(tx, voted, { kind: 'vote', by, votes, needed }, at);
    return { kind: 'voted', request: voted, votes, needed };
  });
}

/** An approved request is due at once, and expires when it has not started in time. */
export async function startSoon(tx: Tables, request: Request, desk: Desk, at: number): Promise<void> {
  await tx.jobs.schedule('execute', request.id, at);
  await tx.jobs.schedule('expire', request.id, at + stricter(request.policy, desk.policy).startWithin);
}

/** Who voted so far, and whether they may still decide. */
async function checkVoters(
  { store, people }: RequestDeps,
  request: Request,
  desk: Desk,
): Promise<ReadonlyMap<string, boolean>> {
  const voters = await store.votes.of(request.id, request.revision);
  const policy = stricter(request.policy, desk.policy);
  return new Map(
    await Promise.all(
      voters.map(async (each) => {
        const isApprover = await people.isAmong(each, desk.policy.approvers);
        return [each, refusalToConfirm(await people.find(each), isApprover, request, policy) === undefined] as const;
      }),
    ),
  );
}
