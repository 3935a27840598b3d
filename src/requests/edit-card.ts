import type { MessageRef, Request } from '../domain/request';
import { readCardWithTokens } from './card';
import type { RequestDeps } from './deps';
import { orRefused } from './post-once';

/**
 * Brings a request's card up to date, in one edit for all that are owed. Looks afterwards whether the request went on
 * meanwhile: of two processes that edit at once, the later one leaves the newer state.
 * @returns why Slack refused, where nobody can decide now for want of buttons
 */
export async function editCard(deps: RequestDeps, requestId: string, ref: MessageRef): Promise<string | undefined> {
  const { store, poster, clock } = deps;
  const owed = (await store.outbox.owed(requestId)).filter(({ post }) => post.kind === 'card');
  if (owed.length === 0) return undefined;
  let request = await store.requests.find(requestId);
  for (;;) {
    if (request === undefined) return undefined;
    const shown: Request = request;
    const card = await readCardWithTokens(deps, shown, await deps.desks.find(shown.deskId));
    const refused = await orRefused(() => poster.editCard(card, ref));
    if (refused !== undefined) {
      for (const each of owed) await store.outbox.bury(each.id, clock.now(), refused);
      const { confirm, happened } = card.tokens;
      return confirm === undefined && happened === undefined ? undefined : refused;
    }
    const paid = owed.splice(0).map(({ id }) => id);
    await store.outbox.markPosted(paid, clock.now(), ref);
    request = await store.requests.find(requestId);
    if (request?.state === shown.state && request.revision === shown.revision) return undefined;
  }
}
