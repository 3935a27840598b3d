import { lineId, nextDay } from '../domain/audit-line';
import { minutes } from '../domain/clock';
import type { Desk } from '../domain/desk';
import { again, DONE, type JobHandler } from '../domain/job';
import { type Outgoing, PostingError } from '../domain/ports/poster';
import type { OwedLine, Tables } from '../domain/ports/store';
import type { DeliverDeps, RequestDeps } from './deps';
import { orRefused, postOnce } from './post-once';

const RETRY = minutes(1);

/** Once a day, tells a desk's channel how many entries its audit has and where it ends, if anything was added. */
export function createDaily(deps: RequestDeps): JobHandler {
  const { store, desks, clock, log } = deps;
  return async (deskId, { lease }) => {
    const desk = await desks.find(deskId);
    if (desk === undefined) return DONE;
    await draw(deps, deskId);
    try {
      for (const line of await store.auditLines.owed(deskId)) await pay({ ...deps, lease }, desk, line);
      return DONE;
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      const { reason, kind } = error;
      log.warn({ desk: deskId, reason, kind }, 'the line about the audit did not arrive; trying again');
      return again(clock.now() + (error.retryAfterMs ?? RETRY));
    }
  };
}

/** Something was added to a desk's audit: its channel is told when the day is over. */
export const tellTomorrow = (tx: Tables, deskId: string, at: number): Promise<void> =>
  tx.jobs.schedule('daily', deskId, nextDay(at));

/** Keeps what the line of the day says, so that it says the same however often it is tried. */
async function draw({ store, clock }: RequestDeps, deskId: string): Promise<void> {
  await store.transaction(async (tx) => {
    const at = clock.now();
    const head = await tx.audit.head(deskId);
    if (head === undefined || head.seq <= (await tx.auditLines.lastSeq(deskId))) return;
    await tx.auditLines.add({ id: lineId(deskId, at), deskId, at, ...head });
  });
}

async function pay(deps: DeliverDeps, { channelId }: Desk, line: OwedLine): Promise<void> {
  const { store, poster, clock, log } = deps;
  const posting = {
    find: () => poster.findPost(channelId, undefined, line.id, line.at),
    post: (how: Outgoing) => poster.postAuditLine(channelId, line, how),
  };
  const posted = await orRefused(() => postOnce({ ...deps, table: store.auditLines }, line, posting));
  if (typeof posted !== 'string') return store.auditLines.markPosted(line.id, clock.now());
  log.warn({ desk: line.deskId, reason: posted }, 'the channel cannot be told of its audit');
  await store.auditLines.bury(line.id, clock.now(), posted);
}
