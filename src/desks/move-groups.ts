import type { Desk } from '../domain/desk';
import type { Tables } from '../domain/ports/store';
import { OutrunError, unlessOutrun } from '../requests/move';
import type { DeskGroups, DeskLife, GroupMove, NamedGroup } from './api';
import { type DeskDeps, refusalOf } from './deps';
import { readGroups } from './groups';
import { record } from './record';

/** Gives a desk groups that no desk was given yet, and others of its own to another desk or to nobody: all or nothing. */
export function createMoveGroups(deps: DeskDeps): DeskLife['moveGroups'] {
  const { store, clock } = deps;
  return async (move) => {
    const refusal = await refusalOf(deps, move.by);
    if (refusal !== undefined) return { kind: 'refused', refusal };
    const done = await unlessOutrun(() =>
      store.transaction(async (tx) => {
        await write(tx, deps, move, clock.now());
        return true;
      }),
    );
    return { kind: done === true ? 'done' : 'stale' };
  };
}

/** @throws OutrunError when somebody else gave or took one of them meanwhile */
async function write(tx: Tables, deps: DeskDeps, { channelId, by, take, give, to }: GroupMove, at: number) {
  const seen = await readGroups(deps, tx, channelId);
  if (seen !== undefined) await tx.groupOwners.hold(seen.desk.scope);
  const now = await readGroups(deps, tx, channelId);
  if (now === undefined) throw new OutrunError();
  const { desk, others } = now;
  const target = to === undefined ? undefined : others.find(({ id }) => id === to);
  if (to !== undefined && target === undefined) throw new OutrunError();
  if (take.some(({ id }) => !now.isFree(id)) || give.some(({ id }) => now.ownerOf(id)?.id !== desk.id)) {
    throw new OutrunError();
  }
  const { scope } = desk;
  for (const { id: groupId } of take) await tx.groupOwners.put({ scope, groupId, deskId: desk.id, at, by });
  for (const { id: groupId } of give) await tx.groupOwners.put({ scope, groupId, deskId: target?.id, at, by });
  for (const [from, groups] of byOwner(now, take)) await tell(tx, { from, to: desk, groups, by }, at);
  if (give.length > 0) await tell(tx, { from: desk, to: target, groups: give, by }, at);
}

function byOwner({ ownerOf }: DeskGroups, groups: readonly NamedGroup[]): ReadonlyMap<Desk | undefined, NamedGroup[]> {
  const found = new Map<Desk | undefined, NamedGroup[]>();
  for (const group of groups) found.set(ownerOf(group.id), [...(found.get(ownerOf(group.id)) ?? []), group]);
  return found;
}

interface Moved {
  readonly from: Desk | undefined;
  readonly to: Desk | undefined;
  readonly groups: readonly NamedGroup[];
  readonly by: string;
}

/** Both desks keep it in their audit, and both channels are told. */
async function tell(tx: Tables, { from, to, groups, by }: Moved, at: number): Promise<void> {
  const actor = { kind: 'person', id: by } as const;
  const subjects = groups.map(({ subject }) => subject);
  const data = { groups, from: from?.id, to: to?.id };
  if (from !== undefined) {
    const notice = { kind: 'groups_lost', by, to: to?.channelId, subjects } as const;
    await record(tx, from, at, { event: 'desk.groups_lost', actor, data, notice });
  }
  if (to !== undefined) {
    const notice = { kind: 'groups_gained', by, from: from?.channelId, subjects } as const;
    await record(tx, to, at, { event: 'desk.groups_gained', actor, data, notice });
  }
}
