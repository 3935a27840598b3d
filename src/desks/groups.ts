import type { Desk } from '../domain/desk';
import type { GroupOwners } from '../domain/ports/group-owners';
import { ownerIn } from '../domain/ports/group-owners';
import type { Tables } from '../domain/ports/store';
import type { DeskGroups } from './api';
import type { DeskDeps } from './deps';
import { sameScope } from './first-desk';
import { desksInForce } from './stored-desks';

/** Who has which groups of a desk's number, for those who give them; `undefined` where there is no desk. */
export async function readGroups(
  { fixed }: Pick<DeskDeps, 'fixed'>,
  tables: Pick<Tables, 'desks' | 'groupOwners'>,
  channelId: string,
): Promise<DeskGroups | undefined> {
  const all = await desksInForce(tables.desks, fixed);
  const desk = all.find((each) => each.channelId === channelId);
  if (desk === undefined) return undefined;
  const sharing = all.filter((each) => sameScope(each.scope, desk.scope));
  const owners = await tables.groupOwners.of(desk.scope);
  return {
    desk,
    others: sharing.filter(({ id }) => id !== desk.id),
    isFirst: owners.firstDesk === desk.id,
    ownerOf: (groupId) => sharing.find(({ id }) => id === ownerIn(owners, groupId)),
    isFree: (groupId) => isFree(owners, sharing, desk, groupId),
  };
}

/** Given to no desk that is there: one may take it, also from the first desk, which has what was given to nobody yet. */
function isFree({ firstDesk, given }: GroupOwners, sharing: readonly Desk[], desk: Desk, groupId: string): boolean {
  if (!given.has(groupId)) return firstDesk !== desk.id;
  return !sharing.some(({ id }) => id === given.get(groupId));
}
