import type { Desk } from '../domain/desk';
import type { Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';

/** Is the group of a request still its desk's own, as the store says now? So it is where there is no group yet. */
export async function isOwn(
  { groupOwners }: Pick<Tables, 'groupOwners'>,
  { id, scope }: Desk,
  { groupId }: Pick<Request, 'groupId'>,
): Promise<boolean> {
  return groupId === undefined || (await groupOwners.owner(scope, groupId)) === id;
}
