import { type Clock, seconds } from '../../domain/clock';
import { GroupkeeperError } from '../../domain/errors';
import type { Log } from '../../domain/ports/log';
import type { DeliveryTable } from '../../domain/ports/store';

/** Of Slack's 3 s this is all that remembering may take. */
const WITHIN = seconds(1);

/**
 * Is this delivery new? It is remembered on the way, in the shared store: of several that ask at once, one hears yes.
 * @throws GroupkeeperError `store_unavailable` when that cannot be told in time: then nothing must be done
 */
export type FirstTime = (key: string) => Promise<boolean>;

export interface FirstTimeDeps {
  readonly deliveries: Pick<DeliveryTable, 'remember' | 'forget'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

export function createFirstTime({ deliveries, clock, log }: FirstTimeDeps): FirstTime {
  return async (key) => {
    const remembering = deliveries.remember(key, clock.now());
    let cancel = (): void => {};
    const late = new Promise<'late'>((resolve) => {
      cancel = clock.after(WITHIN, () => resolve('late'));
    });
    try {
      const answer = await Promise.race([remembering, late]);
      if (answer !== 'late') return answer;
    } finally {
      cancel();
    }
    // Nothing is done with it now, so it must not be taken for done when it comes again.
    remembering
      .then((wasNew) => (wasNew ? deliveries.forget(key) : undefined))
      .catch((error: unknown) => log.warn({ err: error }, 'a delivery could not be remembered'));
    throw new GroupkeeperError('store_unavailable');
  };
}
