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
  let shown: Request | undefined;
  for (;;) {
    const owed = (await store.outbox.owed(requestId)).filter(({ post }) => post.kind === 'card');
    const request = await store.requests.find(requestId);
    if (request === undefined) return undefined;
    const wentOn = shown !== undefined && (shown.state !== request.state || shown.revision !== request.revision);
    if (owed.length === 0 && !wentOn) return undefined;
    const card = await readCardWithTokens(deps, request);
    const refused = await orRefused(() => poster.editCard(card, ref));
    if (refused !== undefined) {
      for (const each of owed) await store.outbox.bury(each.id, clock.now(), refused);
      const { confirm, happened } = card.tokens;
      return confirm === undefined && happened === undefined ? undefined : refused;
    }
    for (const each of owed) await store.outbox.markPosted(each.id, clock.now(), ref);
    shown = request;
  }
}
