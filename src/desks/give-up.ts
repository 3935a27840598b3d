import { OutrunError, unlessOutrun } from '../requests/move';
import type { DeskLife } from './api';
import { type DeskDeps, refusalOf } from './deps';
import { settleOwners } from './first-desk';
import { readPresent } from './present';
import { auditableDesk, endChange, record } from './record';

/** Unbinds a channel. What is kept of the desk makes setting it up again count as a change for a day. */
export function createGiveUp(deps: DeskDeps): DeskLife['giveUp'] {
  const { store, clock, sealer } = deps;
  return async ({ channelId, by, seen }) => {
    const refusal = await refusalOf(deps, by);
    if (refusal !== undefined) return { kind: 'refused', refusal };
    const { desk, version, waiting } = await readPresent(deps, channelId);
    if (desk === undefined || version !== seen) return { kind: 'stale' };
    const done = await unlessOutrun(() =>
      store.transaction(async (tx) => {
        const at = clock.now();
        if (!(await tx.desks.put(desk, { version }, at))) throw new OutrunError();
        if (waiting !== undefined) await endChange(tx, waiting, 'dropped', by, at);
        await record(tx, desk, at, {
          event: 'desk.given_up',
          actor: { kind: 'person', id: by },
          data: { desk: auditableDesk(desk, sealer), change: waiting?.id },
          notice: { kind: 'given_up', by },
        });
        await settleOwners(tx, deps.fixed, desk.scope, at);
        return true;
      }),
    );
    return { kind: done === true ? 'done' : 'stale' };
  };
}
