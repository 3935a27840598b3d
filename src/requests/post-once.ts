import { PostingError } from '../domain/ports/poster';
import type { OutboxTable, OwedPost } from '../domain/ports/store';
import type { MessageRef } from '../domain/request';
import type { RequestDeps } from './deps';

/** Where it is kept that a post may stand there. */
type Marks = Pick<OutboxTable, 'markMaybePosted' | 'clearMaybePosted'>;

interface Posting {
  readonly find: () => Promise<MessageRef | 'absent' | 'refused'>;
  readonly post: (repeated: boolean) => Promise<MessageRef>;
}

/**
 * Posts what is owed. A post whose reply was lost is looked for before it is posted again; where Slack does not let us
 * look, it is posted again and says so.
 * @throws PostingError
 */
export async function postOnce(
  { store }: Pick<RequestDeps, 'store'>,
  owed: Pick<OwedPost, 'id' | 'maybePosted'>,
  { find, post }: Posting,
  marks: Marks = store.outbox,
): Promise<MessageRef> {
  const found = owed.maybePosted ? await find() : 'absent';
  if (typeof found === 'object') return found;
  // Before it is posted: should this process die on the way, the next one looks first.
  if (!owed.maybePosted) await marks.markMaybePosted(owed.id);
  try {
    return await post(found === 'refused');
  } catch (error) {
    const certainlyNot = error instanceof PostingError && error.kind !== 'lost';
    if (certainlyNot && !owed.maybePosted) await marks.clearMaybePosted(owed.id);
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
