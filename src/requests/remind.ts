import { again, DONE, type JobHandler } from '../domain/job';
import { needsNobody } from '../domain/need';
import type { OwedPost, Tables } from '../domain/ports/store';
import { reminderDue, remindersOf } from '../domain/reminder';
import type { Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { holdPending, unlessOutrun } from './move';
import { newlyDue } from './thread';

/** A request, or a new revision of it, waits for somebody from now on: they are reminded of it. */
export async function remindLater(tx: Tables, request: Request, shownAt: number): Promise<void> {
  const [first] = remindersOf(shownAt, request.expiresAt);
  if (first !== undefined && !needsNobody(request)) await tx.jobs.schedule('remind', request.id, first);
}

/**
 * Owes the thread the latest reminder that is due, and none that was missed before it. Looks for itself whether anybody
 * is still asked: what was decided, or is shown anew, needs no cancelling.
 */
export function createRemind(deps: RequestDeps): JobHandler {
  const { store, clock } = deps;
  return async (requestId) => {
    const request = await store.requests.find(requestId);
    if (request?.state !== 'pending' || needsNobody(request)) return DONE;
    const shown = await store.revisions.find(requestId, request.revision);
    if (shown === undefined || (await deps.desks.find(request.deskId)) === undefined) return DONE;
    const reminded = await unlessOutrun(() =>
      store.transaction(async (tx) => {
        await holdPending(tx, request);
        const at = clock.now();
        const nth = reminderDue(shown.createdAt, request.expiresAt, at);
        if (nth > 0) await newlyDue(tx, request, { kind: 'reminder', revision: request.revision, nth }, at);
        return true;
      }),
    );
    const now = clock.now();
    if (reminded === undefined) return again(now);
    const next = remindersOf(shown.createdAt, request.expiresAt).find((at) => at > now);
    return next === undefined ? DONE : again(next);
  };
}

/** A reminder of what was decided or shown anew meanwhile, or that a later one has overtaken, is not posted any more. */
export function isPastReminder(request: Request, { post, id }: OwedPost, owed: readonly OwedPost[]): boolean {
  if (post.kind !== 'note' || post.note.kind !== 'reminder') return false;
  if (request.state !== 'pending' || request.revision !== post.note.revision) return true;
  return owed.findLast((each) => each.post.kind === 'note' && each.post.note.kind === 'reminder')?.id !== id;
}
