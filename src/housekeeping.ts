import { type Clock, hours } from './domain/clock';
import type { Log } from './domain/ports/log';
import type { Tables } from './domain/ports/store';

const EVERY = hours(1);
/** Slack forgets an open modal long before. */
const DRAFTS_LIVE = hours(24);
/** Slack repeats an event for an hour or so; a signed request is good for ten minutes at most. */
const DELIVERIES_LIVE = hours(24);
/** App Home is kept up to date for less long after it was opened. */
const HOMES_LIVE = hours(24);

/** Removes what nobody needs any more, now and every hour. The returned function ends it. */
export function startHousekeeping(
  { drafts, deliveries, homes }: { readonly [name in 'drafts' | 'deliveries' | 'homes']: Pick<Tables[name], 'prune'> },
  clock: Clock,
  log: Log,
): () => void {
  let cancel = (): void => {};
  const sweep = (): void => {
    cancel = clock.after(EVERY, sweep);
    const remain = (what: string) => (error: unknown) => log.warn({ err: error, what }, 'old rows remain');
    drafts.prune(clock.now() - DRAFTS_LIVE).catch(remain('drafts'));
    deliveries.prune(clock.now() - DELIVERIES_LIVE).catch(remain('deliveries'));
    homes.prune(clock.now() - HOMES_LIVE).catch(remain('homes'));
  };
  sweep();
  return () => cancel();
}
