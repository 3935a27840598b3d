import type { Clock } from '../domain/clock';
import type { Lease } from '../domain/lease';
import type { Begun, BegunTable } from '../domain/ports/begun';
import { checkLease, type Outgoing, PostingError } from '../domain/ports/poster';
import type { MessageRef } from '../domain/request';

/** Whose posts they are, and under which claim. */
interface Paying {
  readonly clock: Clock;
  readonly lease: Lease;
  readonly table: BegunTable;
}

interface Posting {
  readonly find: () => Promise<MessageRef | 'absent' | 'refused'>;
  readonly post: (how: Outgoing) => Promise<MessageRef>;
}

/**
 * Posts what is owed. A post whose reply was lost is looked for before it is posted again; where Slack does not let us
 * look, it is posted again and says so. Who stood still until another process may be at it posts nothing.
 * @throws PostingError
 */
export async function postOnce(
  { clock, lease, table }: Paying,
  owed: Begun,
  { find, post }: Posting,
): Promise<MessageRef> {
  const found = owed.begun > 0 ? await find() : 'absent';
  if (typeof found === 'object') return found;
  checkLease(lease, clock.now(), 0);
  // Before it is posted: should this process die or stand still on the way, the next one looks first.
  if (!(await table.begin(owed))) throw new PostingError('later', 'begun_elsewhere');
  try {
    return await post({ id: owed.id, repeated: found === 'refused', lease });
  } catch (error) {
    if (error instanceof PostingError && error.kind !== 'lost') await table.takeBack(owed);
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
