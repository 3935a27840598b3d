import { askedPostId, WAITS_FOR } from '../domain/desk-change';
import { again, DONE, type JobHandler } from '../domain/job';
import { unlessOutrun } from '../requests/move';
import { putInForce } from './answer';
import type { DeskDeps } from './deps';
import { auditableDesk, record } from './record';

/** Puts a change in force 24 h after its channel was told of it; one that was not told of waits on. */
export function createEnforce(deps: DeskDeps): JobHandler {
  const { store, clock, sealer } = deps;
  return async (changeId) => {
    const change = await store.deskChanges.find(changeId);
    const told = (await store.deskPosts.find(askedPostId(changeId)))?.postedAt;
    if (change?.state !== 'waiting' || told === undefined) return DONE;
    if (clock.now() < told + WAITS_FOR) return again(told + WAITS_FOR);
    const { askedBy, before, after } = change;
    await unlessOutrun(() =>
      store.transaction(async (tx) => {
        const at = clock.now();
        await putInForce(deps, tx, change, undefined, at);
        await record(tx, before, at, {
          event: 'desk.change_in_force',
          actor: { kind: 'groupkeeper' },
          data: { change: changeId, askedBy, announcedAt: told, after: auditableDesk(after, sealer) },
          notice: { kind: 'in_force', askedBy, before, after },
        });
      }),
    );
    return DONE;
  };
}
