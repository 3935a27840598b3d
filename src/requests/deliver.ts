import { seconds } from '../domain/clock';
import type { Note } from '../domain/note';
import { PostingError } from '../domain/ports/poster';
import type { OwedPost } from '../domain/ports/store';
import type { MessageRef, Request } from '../domain/request';
import { readCard, readCardWithTokens } from './card';
import { cardNotPosted, cardPosted } from './card-posted';
import type { RequestDeps } from './deps';
import { again, DONE, type JobResult } from './job-result';

const FIRST_RETRY = seconds(1);
const LONGEST_RETRY = seconds(60);

/**
 * Pays what a request owes to Slack, in order: its card first, then thread posts; edits of the card are one, at the
 * end. A post whose reply was lost is looked for before it is posted again.
 */
export function createDeliver(
  deps: RequestDeps,
): (requestId: string, run: { readonly tries: number }) => Promise<JobResult> {
  return async (requestId, { tries }) => {
    try {
      return await deliver(deps, requestId);
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      const wait = error.retryAfterMs ?? Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** tries);
      deps.log.warn(
        { request: requestId, reason: error.reason, kind: error.kind },
        'a post did not arrive; trying again',
      );
      return again(deps.clock.now() + wait);
    }
  };
}

async function deliver(deps: RequestDeps, requestId: string): Promise<JobResult> {
  const { store } = deps;
  const owed = await store.outbox.owed(requestId);
  const request = await store.requests.find(requestId);
  if (request === undefined || owed.length === 0) return DONE;
  const cards = owed.filter(({ post }) => post.kind === 'card');
  const { card } = request;
  if (card === undefined) {
    const [first] = cards;
    return first !== undefined && request.state === 'pending'
      ? postFirst(deps, request, first)
      : payWithoutCard(deps, request, owed);
  }
  for (const each of owed) {
    if (each.post.kind === 'note') await payNote(deps, request, each, each.post.note, card);
  }
  if (cards.length > 0) await editCard(deps, request, cards, card);
  return DONE;
}

/** The card itself: until it stands in the channel, nothing of the request is run. */
async function postFirst(deps: RequestDeps, request: Request, owed: OwedPost): Promise<JobResult> {
  const desk = await deps.desks.find(request.deskId);
  const posted = await orGivenUp(async () => {
    const found =
      owed.maybePosted && desk
        ? await deps.poster.findPost(desk.channelId, undefined, owed.id, request.createdAt)
        : 'absent';
    if (typeof found === 'object') return found;
    return noting(deps, owed, async () => deps.poster.postCard(await readCardWithTokens(deps, request), owed.id));
  });
  if (typeof posted === 'string') await cardNotPosted(deps, request, owed.id, posted);
  else await cardPosted(deps, request, owed.id, posted);
  return again(deps.clock.now());
}

/** A request that ended before the channel could see it: its requester alone is told. */
async function payWithoutCard(deps: RequestDeps, request: Request, owed: readonly OwedPost[]): Promise<JobResult> {
  const { store, clock, poster } = deps;
  const reason = owed.flatMap(({ post }) => (post.kind === 'undeliverable' ? [post.reason] : []))[0] ?? 'expired';
  await orGivenUp(async () => poster.tellRequester(await readCard(deps, request), reason));
  for (const each of owed) await store.outbox.bury(each.id, clock.now(), reason);
  return DONE;
}

async function payNote(
  deps: RequestDeps,
  request: Request,
  owed: OwedPost,
  note: Note,
  card: MessageRef,
): Promise<void> {
  const { store, poster, clock } = deps;
  const posted = await orGivenUp(async () => {
    const found = owed.maybePosted ? await poster.findPost(card.channel, card, owed.id, request.createdAt) : 'absent';
    if (typeof found === 'object') return found;
    const repeated = found === 'refused';
    return noting(deps, owed, async () =>
      poster.postNote(await readCard(deps, request), note, card, owed.id, repeated),
    );
  });
  if (typeof posted === 'object') return store.outbox.markPosted(owed.id, clock.now(), posted);
  await payPrivately(deps, request, owed, posted);
}

/** What the channel cannot be told is told to the requester, once, and counted as a dead letter. */
async function payPrivately(deps: RequestDeps, request: Request, owed: OwedPost, reason: string): Promise<void> {
  await orGivenUp(async () => deps.poster.tellRequester(await readCard(deps, request), reason));
  await deps.store.outbox.bury(owed.id, deps.clock.now(), reason);
}

async function editCard(
  deps: RequestDeps,
  request: Request,
  cards: readonly OwedPost[],
  ref: MessageRef,
): Promise<void> {
  const { store, poster, clock } = deps;
  const given = await orGivenUp(async () => poster.editCard(await readCardWithTokens(deps, request), ref));
  for (const each of cards) {
    if (given === undefined) await store.outbox.markPosted(each.id, clock.now(), ref);
    else await store.outbox.bury(each.id, clock.now(), given);
  }
}

/** Remembers that a post may have arrived, should this process die or the reply be lost, before it is made. */
async function noting<T>({ store }: RequestDeps, owed: OwedPost, post: () => Promise<T>): Promise<T> {
  await store.outbox.markMaybePosted(owed.id);
  try {
    return await post();
  } catch (error) {
    if (error instanceof PostingError && error.kind !== 'lost') await store.outbox.clearMaybePosted(owed.id);
    throw error;
  }
}

/** What Slack will never take is given up: its reason instead of the result. */
async function orGivenUp<T>(post: () => Promise<T>): Promise<T | string> {
  try {
    return await post();
  } catch (error) {
    if (error instanceof PostingError && error.kind === 'permanent') return error.reason;
    throw error;
  }
}
