import { PostingError } from '../domain/ports/poster';
import type { OwedPost } from '../domain/ports/store';
import type { MessageRef } from '../domain/request';
import type { RequestDeps } from './deps';

interface Posting {
  readonly find: () => Promise<MessageRef | 'absent' | 'refused'>;
  readonly post: (repeated: boolean) => Promise<MessageRef>;
}

/**
 * Posts what is owed. A post whose reply was lost is looked for before it is posted again; where Slack does not let us
 * look, it is posted again and says so.
 * @throws PostingError
 */
export async function postOnce({ store }: RequestDeps, owed: OwedPost, { find, post }: Posting): Promise<MessageRef> {
  const found = owed.maybePosted ? await find() : 'absent';
  if (typeof found === 'object') return found;
  // Before it is posted: should this process die on the way, the next one looks first.
  if (!owed.maybePosted) await store.outbox.markMaybePosted(owed.id);
  try {
    return await post(found === 'refused');
  } catch (error) {
    const certainlyNot = error instanceof PostingError && error.kind !== 'lost';
    if (certainlyNot && !owed.maybePosted) await store.outbox.clearMaybePosted(owed.id);
    throw error;
  }
}

/** What Slack will never take is given up: its reason instead of the result. */
export async function orRefused<T>(post: () => Promise<T>): Promise<T | string> {
  try {
    return await post();
  } catch (error) {
    if (error instanceof PostingError && error.kind === 'permanent') return error.reason;
    throw error;
  }
}
