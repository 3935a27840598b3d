import { PostingError } from '../domain/ports/poster';
import type { OwedPost } from '../domain/ports/store';
import type { MessageRef, Request } from '../domain/request';
import { readCard, readCardWithTokens } from './card';
import { cardNotPosted, cardPosted } from './card-posted';
import type { RequestDeps } from './deps';
import { orRefused, postOnce } from './post-once';

/**
 * Puts the card where the channel sees it: before that nothing of the request is run. What can never be put there, or
 * expired first, is told to its requester alone.
 */
export async function deliverFirstCard(
  deps: RequestDeps,
  request: Request,
  owed: readonly OwedPost[],
): Promise<'posted' | 'refused' | 'told'> {
  const first = owed.find(({ post }) => post.kind === 'card');
  const given = owed.flatMap(({ post }) => (post.kind === 'undeliverable' ? [post.reason] : []))[0];
  if (first === undefined || given !== undefined) return tellAlone(deps, request, owed, given ?? 'expired');

  const posted = await orRefused(() => findOrPost(deps, request, first));
  if (posted === 'expired') return tellAlone(deps, request, owed, posted);
  if (typeof posted === 'string') {
    await cardNotPosted(deps, request, first.id, posted);
    return 'refused';
  }
  await cardPosted(deps, request, first.id, posted);
  return 'posted';
}

async function findOrPost(deps: RequestDeps, request: Request, first: OwedPost): Promise<MessageRef> {
  const { desks, poster } = deps;
  const desk = await desks.find(request.deskId);
  if (desk === undefined) throw new PostingError('permanent', 'no_desk');
  return postOnce(deps, first, {
    find: () => poster.findPost(desk.channelId, undefined, first.id, request.createdAt),
    post: async (repeated) => {
      if (request.state === 'expired') throw new PostingError('permanent', 'expired');
      return poster.postCard(await readCardWithTokens(deps, request), first.id, repeated);
    },
  });
}

async function tellAlone(
  deps: RequestDeps,
  request: Request,
  owed: readonly OwedPost[],
  reason: string,
): Promise<'told'> {
  const { store, clock, poster } = deps;
  const card = await readCard(deps, request);
  await orRefused(() => poster.tellRequester(card, reason));
  for (const each of owed) await store.outbox.bury(each.id, clock.now(), reason);
  return 'told';
}
