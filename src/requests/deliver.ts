import { seconds } from '../domain/clock';
import { again, DONE, type JobHandler } from '../domain/job';
import type { Note } from '../domain/note';
import { PostingError } from '../domain/ports/poster';
import type { OwedPost } from '../domain/ports/store';
import type { MessageRef, Request } from '../domain/request';
import { readCard } from './card';
import type { RequestDeps } from './deps';
import { editCard } from './edit-card';
import { deliverFirstCard } from './first-card';
import { orRefused, postOnce } from './post-once';
import { isPastReminder } from './remind';

const FIRST_RETRY = seconds(1);
const LONGEST_RETRY = seconds(60);

/** Pays what a request owes to Slack, in order: its card first, then thread posts; edits of the card are one, at the end. */
export function createDeliver(deps: RequestDeps): JobHandler {
  return async (requestId, { tries }) => {
    try {
      await deliver(deps, requestId);
      return DONE;
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      const wait = error.retryAfterMs ?? Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** tries);
      const { reason, kind } = error;
      deps.log.warn({ request: requestId, reason, kind }, 'a post did not arrive; trying again');
      return again(deps.clock.now() + wait);
    }
  };
}

async function deliver(deps: RequestDeps, requestId: string): Promise<void> {
  for (;;) {
    const owed = await deps.store.outbox.owed(requestId);
    const request = await deps.store.requests.find(requestId);
    if (request === undefined || owed.length === 0) return;
    if (request.card !== undefined) return payInThread(deps, request, owed, request.card);
    if ((await deliverFirstCard(deps, request, owed)) === 'told') return;
  }
}

async function payInThread(
  deps: RequestDeps,
  request: Request,
  owed: readonly OwedPost[],
  card: MessageRef,
): Promise<void> {
  const refused: { readonly id: string; readonly reason: string }[] = [];
  for (const each of owed) {
    const { post, id } = each;
    if (post.kind !== 'note') continue;
    if (isPastReminder(request, each, owed)) {
      await deps.store.outbox.markPosted(id, deps.clock.now(), undefined);
      continue;
    }
    const reason = await payNote(deps, request, each, post.note, card);
    if (reason !== undefined) refused.push({ id, reason });
  }
  const cardRefused = await editCard(deps, request.id, card);
  const reason = refused[0]?.reason ?? cardRefused;
  if (reason !== undefined) await tellRequester(deps, request.id, reason);
  for (const each of refused) await deps.store.outbox.bury(each.id, deps.clock.now(), each.reason);
}

/** What the channel cannot be told its requester is told, once for all of it: where the request stands and what came of it. */
async function tellRequester(deps: RequestDeps, requestId: string, reason: string): Promise<void> {
  const request = await deps.store.requests.find(requestId);
  if (request === undefined) return;
  const card = await readCard(deps, request);
  await orRefused(() => deps.poster.tellRequester(card, reason));
}

/** @returns why Slack will never take it */
async function payNote(
  deps: RequestDeps,
  request: Request,
  owed: OwedPost,
  note: Note,
  card: MessageRef,
): Promise<string | undefined> {
  const { store, poster, clock } = deps;
  const posted = await orRefused(() =>
    postOnce(deps, owed, {
      find: () => poster.findPost(card.channel, card, owed.id, request.createdAt),
      post: async (repeated) => poster.postNote(await readCard(deps, request), note, card, owed.id, repeated),
    }),
  );
  if (typeof posted === 'string') return posted;
  await store.outbox.markPosted(owed.id, clock.now(), posted);
  return undefined;
}
