import fc from 'fast-check';
import { deskDirectory } from '../../../src/desks/desk-directory';
import type { Desk } from '../../../src/domain/desk';
import type { Directory } from '../../../src/domain/ports/directory';
import { type GroupOwners, ownerIn } from '../../../src/domain/ports/group-owners';
import { createFakeWorld } from '../../support/fake-directory';

const SCOPE = { custSpaceId: 'cams-1', businessNumber: '6281100000001' };
const DESKS = ['desk-a', 'desk-b', 'desk-c'];
const IDS = Array.from({ length: 25 }, (_, i) => `G${i}`);

const desk = (id: string): Desk => ({
  ...{ id, channelId: id, scope: SCOPE },
  policy: { approvers: [], approvalsNeeded: 1, expiresAfter: 1, startWithin: 1 },
});

function directoryOf(deskId: string, read: GroupOwners, all: Directory): Directory {
  const given = [...read.given].filter(([, owner]) => deskId === read.firstDesk || owner === deskId);
  const ofDesk = async () => ({ ...read, given: new Map(given) });
  return deskDirectory(desk(deskId), all, { ofDesk, owner: async (_scope, id) => ownerIn(read, id) });
}

/** Subjects are few, so that groups of several desks share them. */
const world = createFakeWorld(...IDS.map((id, i) => ({ id, subject: `Promo ${i % 4}`, members: [`62812345678${i}`] })));

const partition = fc
  .record({
    firstDesk: fc.constantFrom(undefined, ...DESKS, 'desk-gone'),
    given: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom('nobody', 'desk-gone', ...DESKS)),
  })
  .map(
    ({ firstDesk, given }): GroupOwners => ({
      firstDesk,
      given: new Map(Object.entries(given).map(([id, owner]) => [id, owner === 'nobody' ? undefined : owner])),
    }),
  );

async function allPages(directory: Directory, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 1; ; index += 1) {
    const { items, total } = await directory.page(index, size);
    ids.push(...items.map(({ id }) => id));
    if (index * size >= total) {
      expect(ids).toHaveLength(total);
      return ids;
    }
    expect(items).toHaveLength(size);
  }
}

test('the lists of all desks together are the owned groups, none of them twice, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(partition, fc.integer({ min: 1, max: 30 }), async (owners, size) => {
      const lists = await Promise.all(DESKS.map((id) => allPages(directoryOf(id, owners, world.directory), size)));
      const owned = IDS.filter((id) => DESKS.includes(ownerIn(owners, id) ?? ''));
      expect(lists.flat().sort()).toEqual(owned.sort());
    }),
  );
});

test('no read of a desk names a group that is not its own, however it is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(partition, fc.constantFrom(...DESKS), fc.constantFrom(...IDS), async (owners, id, groupId) => {
      const directory = directoryOf(id, owners, world.directory);
      const isOwn = (each: string): boolean => ownerIn(owners, each) === id;
      const subject = `Promo ${IDS.indexOf(groupId) % 4}`;
      const { own, elsewhere } = await directory.sameSubject(subject);
      const named = [
        ...(await directory.search({ words: 'promo', status: undefined, index: 1, size: 100 })).items,
        ...(await directory.match(groupId)),
        ...(await directory.match(subject)),
        ...(await directory.readBySubject(subject)),
      ].map((each) => each.id);
      expect([...named, ...own].filter((each) => !isOwn(each))).toEqual([]);
      expect([...own, ...elsewhere].sort()).toEqual(IDS.filter((_, i) => `Promo ${i % 4}` === subject).sort());
      expect((await directory.readGroup(groupId))?.id).toBe(isOwn(groupId) ? groupId : undefined);
      const members = directory.readMembers(groupId);
      if (isOwn(groupId)) expect(await members).toHaveLength(1);
      else await expect(members).rejects.toMatchObject({ code: 'group_gone' });
    }),
  );
});

test('an own subject is found although a group of another desk has the very words that were typed', async () => {
  const { directory } = createFakeWorld({ id: 'G1', subject: 'Promo' }, { id: 'G2', subject: 'Promo Lebaran' });
  const owners = { firstDesk: 'desk-a', given: new Map([['G1', 'desk-b']]) };
  const found = await directoryOf('desk-a', owners, directory).search({
    ...{ words: 'promo', status: undefined, index: 1, size: 1 },
  });
  expect(found).toMatchObject({ items: [{ id: 'G2' }], total: 1 });
});

test('a group that is given away while it is read is not shown', async () => {
  const given = new Map<string, string | undefined>();
  const owners = { firstDesk: 'desk-a', given };
  const slow: Directory = {
    ...world.directory,
    readGroup: async (id) => {
      given.set(id, 'desk-b');
      return world.directory.readGroup(id);
    },
  };
  expect(await directoryOf('desk-a', owners, slow).readGroup('G1')).toBeUndefined();
});
