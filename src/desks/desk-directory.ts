import type { Desk } from '../domain/desk';
import { CamsError } from '../domain/errors';
import type { Directory } from '../domain/ports/directory';
import { type GroupOwners, type GroupOwnerTable, ownerIn } from '../domain/ports/group-owners';

type Owners = Pick<GroupOwnerTable, 'ofDesk' | 'owner'>;

/**
 * A desk's own groups, out of all of its number: what another desk owns is as if it were not there. Who owns what is read
 * from the store at each call, so that no process goes on showing what a desk gave away.
 */
export function deskDirectory({ id: deskId, scope }: Desk, all: Directory, owners: Owners): Directory {
  const isOwn = async (groupId: string): Promise<boolean> => (await owners.owner(scope, groupId)) === deskId;
  const own = async () => {
    const read = await owners.ofDesk(scope, deskId);
    return { hasAll: hasAll(read, deskId), among: (groupId: string) => ownerIn(read, groupId) === deskId };
  };
  return {
    page: async (index, size) => {
      const { hasAll, among } = await own();
      return hasAll ? all.page(index, size) : all.search({ words: '', status: undefined, index, size }, among);
    },
    seen: async () => {
      const seen = await all.seen();
      if (seen === undefined) return undefined;
      const { among } = await own();
      return { ...seen, groups: seen.groups.filter((group) => among(group.id)) };
    },
    search: async (query) => all.search(query, (await own()).among),
    match: async (text) => all.match(text, (await own()).among),
    readGroup: async (groupId) => {
      const group = await all.readGroup(groupId);
      // Asked afterwards: reading may have taken long.
      return (await isOwn(groupId)) ? group : undefined;
    },
    readBySubject: async (subject) => {
      const found = await all.readBySubject(subject);
      const { among } = await own();
      return found.filter(({ id }) => among(id));
    },
    sameSubject: async (subject) => {
      const { own: ids } = await all.sameSubject(subject);
      const { among } = await own();
      return { own: ids.filter(among), elsewhere: ids.filter((id) => !among(id)) };
    },
    readMembers: async (groupId) => {
      const gone = () => new CamsError('group_gone', { certainty: 'refused', passing: false });
      if (!(await isOwn(groupId))) throw gone();
      const members = await all.readMembers(groupId);
      if (!(await isOwn(groupId))) throw gone();
      return members;
    },
  };
}

/** Nothing of the number is anybody else's, nor nobody's: CAMS's own pages are the desk's. */
const hasAll = ({ firstDesk, given }: GroupOwners, deskId: string): boolean =>
  firstDesk === deskId && [...given.values()].every((owner) => owner === deskId);
