import { seconds } from '../../../domain/clock';
import { again, DONE, type JobHandler } from '../../../domain/job';
import { WATCHED_FOR } from '../../../requests/homes';
import type { Tools } from '../../tools';
import { refreshHome } from './publish';

/** Nobody's home is published more often than this unasked. */
const EVERY = seconds(10);
/** Homes published in one run: a run has to end within its lease. */
const AT_ONCE = 20;

/**
 * Shows what happened at a desk to those who have it open in App Home. The turn to publish a home is taken in the store:
 * whichever process has it, each is published once in a while and none too often.
 */
export function createRenewHomes(tools: Tools): JobHandler {
  const { homes, clock } = tools;
  return async (deskId) => {
    const behind = await homes.behind(deskId, clock.now() - WATCHED_FOR, AT_ONCE);
    let next: number | undefined;
    for (const { personId, publishedAt } of behind) {
      const now = clock.now();
      if (await homes.claim(personId, now, now - EVERY)) await refreshHome(tools, personId);
      else next = Math.min(next ?? Number.POSITIVE_INFINITY, Math.max(now, publishedAt + EVERY));
    }
    if (next !== undefined) return again(next);
    return behind.length < AT_ONCE ? DONE : again(clock.now());
  };
}
