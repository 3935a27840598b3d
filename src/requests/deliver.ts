import { seconds } from '../domain/clock';
import { again, DONE, type JobHandler } from '../domain/job';
import { outlasts } from '../domain/lease';
import type { Note } from '../domain/note';
import { PostingError } from '../domain/ports/poster';
import type { OwedPost } from '../domain/ports/store';
import type { MessageRef, Request } from '../domain/request';
import { readCard, readNoted } from './card';
import type { DeliverDeps, RequestDeps } from './deps';
import { editCard } from './edit-card';
import { deliverFirstCard } from './first-card';
import { orRefused, postOnce } from './post-once';
import { isPastReminder } from './remind';

const FIRST_RETRY = seconds(1);
const LONGEST_RETRY = seconds(60);
/** Kept of a claim for what comes after the notes: bringing the card up to date, and telling the requester. */
const KEPT_FOR_THE_END = seconds(30);

/** Pays what a request owes to Slack, in order: its card first, then thread posts; edits of the card are one, at the end. */
export function createDeliver(deps: RequestDeps): JobHandler {
  return async (requestId, { tries, lease }) => {
    try {
      const isPaid = await deliver({ ...deps, lease }, requestId);
      return isPaid ? DONE : again(deps.clock.now());
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      const wait = error.retryAfterMs ?? Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** tries);
      const { reason, kind } = error;
      deps.log.warn({ request: requestId, reason, kind }, 'a post did not arrive; trying again');
      return again(deps.clock.now() + wait);
    }
  };
}

/** @returns `false` when the claim did not last for all of it */
async function deliver(deps: DeliverDeps, requestId: string): Promise<boolean> {
  for (;;) {
    const owed = await deps.store.outbox.owed(requestId);
    const request = await deps.store.requests.find(requestId);
    if (request === undefined || owed.length === 0) return true;
    if (request.card !== undefined) return payInThread(deps, request, owed, request.card);
    const came = await deliverFirstCard(deps, request, owed);
    // What came to be owed meanwhile has asked for another run.
    if (came === 'told' || (came === 'posted' && owed.length === 1)) return true;
  }
}

async function payInThread(
  deps: DeliverDeps,
  request: Request,
  owed: readonly OwedPost[],
  card: MessageRef,
): Promise<boolean> {
  const refused: { readonly id: string; readonly reason: string }[] = [];
  const { lease, clock } = deps;
  let isPaid = true;
  for (const each of owed) {
    const { post, id } = each;
    if (post.kind !== 'note') continue;
    if (isPastReminder(request, each, owed)) {
      await deps.store.outbox.markPosted([id], clock.now(), undefined);
      continue;
    }
    isPaid = outlasts(lease, clock.now(), KEPT_FOR_THE_END);
    if (!isPaid) break;
    const reason = await payNote(deps, request, each, post.note, card);
    if (reason !== undefined) refused.push({ id, reason });
  }
  const cardRefused = isPaid ? await editCard(deps, request.id, card) : undefined;
  const reason = refused[0]?.reason ?? cardRefused;
  if (reason !== undefined) await tellRequester(deps, request.id, reason);
  for (const each of refused) await deps.store.outbox.bury(each.id, clock.now(), each.reason);
  return isPaid;
}

/** What the channel cannot be told its requester is told, once for all of it: where the request stands and what came of it. */
async function tellRequester(deps: DeliverDeps, requestId: string, reason: string): Promise<void> {
  const request = await deps.store.requests.find(requestId);
  if (request === undefined) return;
  const card = await readCard(deps, request);
  await orRefused(() => deps.poster.tellRequester(card, reason, deps.lease));
}

/** @returns why Slack will never take it */
async function payNote(
  deps: DeliverDeps,
  request: Request,
  owed: OwedPost,
  note: Note,
  card: MessageRef,
): Promise<string | undefined> {
  const { store, poster, clock } = deps;
  const posted = await orRefused(() =>
    postOnce({ ...deps, table: store.outbox }, owed, {
      find: () => poster.findPost(card.channel, card, owed.id, request.createdAt),
      post: async (how) => poster.postNote(await readNoted(deps, request, note), note, card, how),
    }),
  );
  if (typeof posted === 'string') return posted;
  await store.outbox.markPosted([owed.id], clock.now(), posted);
  return undefined;
}
