import { PostingError } from '../domain/ports/poster';
import type { OwedPost } from '../domain/ports/store';
import type { MessageRef, Request } from '../domain/request';
import { readCard, readCardWithTokens } from './card';
import { cardNotPosted, cardPosted } from './card-posted';
import type { DeliverDeps } from './deps';
import { orRefused, postOnce } from './post-once';

/**
 * Puts the card where the channel sees it: before that nothing of the request is run. What can never be put there, or
 * expired first, is told to its requester alone.
 */
export async function deliverFirstCard(
  deps: DeliverDeps,
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

async function findOrPost(deps: DeliverDeps, request: Request, first: OwedPost): Promise<MessageRef> {
  const { desks, poster } = deps;
  const desk = await desks.find(request.deskId);
  if (desk === undefined) throw new PostingError('permanent', 'no_desk');
  return postOnce({ ...deps, table: deps.store.outbox }, first, {
    find: () => poster.findPost(desk.channelId, undefined, first.id, request.createdAt),
    post: async (how) => {
      if (request.state === 'expired') throw new PostingError('permanent', 'expired');
      return poster.postCard(await readCardWithTokens(deps, request, desk), how);
    },
  });
}

async function tellAlone(
  deps: DeliverDeps,
  request: Request,
  owed: readonly OwedPost[],
  reason: string,
): Promise<'told'> {
  const { store, clock, poster, lease } = deps;
  const card = await readCard(deps, request);
  await orRefused(() => poster.tellRequester(card, reason, lease));
  for (const each of owed) await store.outbox.bury(each.id, clock.now(), reason);
  return 'told';
}
