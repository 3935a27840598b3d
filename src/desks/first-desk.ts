import type { Desk } from '../domain/desk';
import type { Scope } from '../domain/group';
import type { Store, Tables } from '../domain/ports/store';
import { record } from './record';
import { desksInForce } from './stored-desks';

export const sameScope = (one: Scope, other: Scope): boolean =>
  one.custSpaceId === other.custSpaceId && one.businessNumber === other.businessNumber;

/**
 * Keeps to the two rules of who owns what, after the desks of a scope changed: a desk that is alone there owns all groups,
 * and of several the one that was there first owns those that were given to nobody yet. So the desk that was alone keeps
 * all when a second one comes. A desk that is given something by being alone is told.
 */
export async function settleOwners(tx: Tables, fixed: readonly Desk[], scope: Scope, at: number): Promise<void> {
  const all = await desksInForce(tx.desks, fixed);
  const [first, ...others] = all.filter((desk) => sameScope(desk.scope, scope));
  if (first === undefined) return;
  if (others.length > 0) {
    await tx.groupOwners.beginWith(scope, first.id, at);
    return;
  }
  if (!(await tx.groupOwners.giveAll(scope, first.id, at))) return;
  await record(tx, first, at, {
    event: 'desk.groups_all',
    actor: { kind: 'groupkeeper' },
    notice: { kind: 'groups_all' },
  });
}

/** At the start of a process, as the settings may have changed: before anybody is shown a group. */
export async function settleAllOwners(store: Store, fixed: readonly Desk[], at: number): Promise<void> {
  await store.transaction(async (tx) => {
    const scopes = new Map(
      (await desksInForce(tx.desks, fixed)).map(({ scope }) => [
        JSON.stringify([scope.custSpaceId, scope.businessNumber]),
        scope,
      ]),
    );
    for (const scope of scopes.values()) await settleOwners(tx, fixed, scope, at);
  });
}
