import { type Clock, hours } from './domain/clock';
import type { Log } from './domain/ports/log';
import type { DraftTable } from './domain/ports/store';

const EVERY = hours(1);
/** Slack forgets an open modal long before. */
const DRAFTS_LIVE = hours(24);

/** Removes what nobody needs any more, now and every hour. The returned function ends it. */
export function startHousekeeping(drafts: DraftTable, clock: Clock, log: Log): () => void {
  let cancel = (): void => {};
  const sweep = (): void => {
    cancel = clock.after(EVERY, sweep);
    drafts.prune(clock.now() - DRAFTS_LIVE).catch((error: unknown) => log.warn({ err: error }, 'old drafts remain'));
  };
  sweep();
  return () => cancel();
}
