import type { DeskChange } from '../domain/desk-change';
import type { Tables } from '../domain/ports/store';
import { OutrunError, unlessOutrun } from '../requests/move';
import type { Answered, Click } from './api';
import { type DeskDeps, refusalOf } from './deps';
import { settleOwners } from './first-desk';
import { auditableDesk, endChange, record } from './record';

type Answer = (click: Click) => Promise<Answered>;

/** A second admin agrees: the change is in force at once. */
export const createAgree = (deps: DeskDeps): Answer =>
  answering(
    deps,
    async (tx, change, by, at) => {
      const { id, askedBy, before, after } = change;
      await putInForce(deps, tx, change, by, at);
      await record(tx, before, at, {
        event: 'desk.change_agreed',
        actor: { kind: 'person', id: by },
        data: { change: id, askedBy, after: auditableDesk(after, deps.sealer) },
        notice: { kind: 'agreed', by, askedBy, before, after },
      });
    },
    true,
  );

/** Any admin, also the one who asked, takes a change back: the desk stays as it is. */
export const createTakeBack = (deps: DeskDeps): Answer =>
  answering(
    deps,
    async (tx, change, by, at) => {
      const { id, askedBy, before, after } = change;
      await endChange(tx, change, 'taken_back', by, at);
      await record(tx, before, at, {
        event: 'desk.change_taken_back',
        actor: { kind: 'person', id: by },
        data: { change: id, askedBy },
        notice: { kind: 'taken_back', by, askedBy, before, after },
      });
    },
    false,
  );

/** @throws OutrunError when the change waits no more, or its desk is not what it was */
export async function putInForce(
  { fixed }: Pick<DeskDeps, 'fixed'>,
  tx: Tables,
  change: DeskChange,
  by: string | undefined,
  at: number,
): Promise<void> {
  await endChange(tx, change, 'in_force', by, at);
  if (!(await tx.desks.put(change.after, { version: change.version }))) throw new OutrunError();
  for (const { scope } of [change.before, change.after]) await settleOwners(tx, fixed, scope, at);
}

function answering(
  deps: DeskDeps,
  work: (tx: Tables, change: DeskChange, by: string, at: number) => Promise<void>,
  bySecondOnly: boolean,
): Answer {
  const { store, clock } = deps;
  return async ({ changeId, by }) => {
    const refusal = await refusalOf(deps, by);
    if (refusal !== undefined) return { kind: 'refused', refusal };
    const change = await store.deskChanges.find(changeId);
    if (change?.state !== 'waiting') return { kind: 'too_late', state: change?.state, by: change?.endedBy };
    if (bySecondOnly && change.askedBy === by) return { kind: 'own_change' };
    const done = await unlessOutrun(() =>
      store.transaction(async (tx) => {
        await work(tx, change, by, clock.now());
        return true;
      }),
    );
    if (done === true) return { kind: 'done' };
    const current = await store.deskChanges.find(changeId);
    return { kind: 'too_late', state: current?.state, by: current?.endedBy };
  };
}
