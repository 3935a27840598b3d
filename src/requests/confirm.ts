import type { Desk } from '../domain/desk';
import { approvalsNeeded, stricter } from '../domain/policy';
import type { Request } from '../domain/request';
import type { Decided } from './api';
import type { RequestDeps } from './deps';
import { announce, move } from './move';

/**
 * One approver's vote on one revision; the last one needed approves the request. Votes of people who are no longer
 * approvers do not count.
 * @throws OutrunError when the request moved meanwhile
 */
export async function confirm(deps: RequestDeps, request: Request, desk: Desk, by: string): Promise<Decided> {
  const { store, clock } = deps;
  const needed = approvalsNeeded(request, desk);
  const standing = await stillApprovers(deps, request, desk);
  return store.transaction(async (tx) => {
    const at = clock.now();
    const actor = { kind: 'person', id: by } as const;
    const isNew = await tx.votes.insert({ requestId: request.id, revision: request.revision, personId: by, at });
    const voters = (await tx.votes.of(request.id, request.revision)).filter(
      (each) => each === by || standing.has(each),
    );
    const votes = voters.length;
    if (votes < needed) {
      if (!isNew) return { kind: 'voted_before', request, votes, needed };
      const voted = await move(tx, request, {
        to: 'pending',
        actor,
        event: 'request.voted',
        data: { votes, needed },
        at,
      });
      await announce(tx, voted, [{ kind: 'vote', by, votes, needed }], at);
      return { kind: 'voted', request: voted, votes, needed };
    }
    const approved = await move(tx, request, {
      to: 'approved',
      change: { approvedAt: at, decidedBy: by },
      actor,
      event: 'request.confirmed',
      data: { voters, needed, policy: stricter(request.policy, desk.policy) },
      at,
    });
    await announce(tx, approved, [{ kind: 'confirmed', by: voters }], at);
    await startSoon(tx, approved, desk, at);
    return { kind: 'done', decision: 'confirm', request: approved };
  });
}

/** An approved request is due at once, and expires when it has not started in time. */
export async function startSoon(
  tx: Parameters<Parameters<RequestDeps['store']['transaction']>[0]>[0],
  request: Request,
  desk: Desk,
  at: number,
): Promise<void> {
  await tx.jobs.schedule('execute', request.id, at);
  await tx.jobs.cancel('expire', request.id);
  await tx.jobs.schedule('expire', request.id, at + stricter(request.policy, desk.policy).startWithin);
}

async function stillApprovers({ store, people }: RequestDeps, request: Request, desk: Desk): Promise<Set<string>> {
  const voters = await store.votes.of(request.id, request.revision);
  const standing = await Promise.all(voters.map((each) => people.isAmong(each, desk.policy.approvers)));
  return new Set(voters.filter((_, i) => standing[i]));
}
