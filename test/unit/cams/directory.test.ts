import type { CamsStandInOptions } from '../../../sandbox/cams';
import { createDirectories } from '../../../src/cams/directories';
import { createDirectory } from '../../../src/cams/directory';
import { seconds } from '../../../src/domain/clock';
import { runThrough, SCOPE, startClient } from './start-client';

async function startDirectory(options: Partial<CamsStandInOptions> = {}) {
  const started = await startClient(options);
  const { cams, clock, log, standIn, addGroup } = started;
  const directory = createDirectory({ cams, scope: SCOPE, clock, log });
  return {
    ...started,
    directory,
    addGroups: (count: number, prefix = 'Group') =>
      Array.from({ length: count }, (_, i) => addGroup({ subject: `${prefix} ${i}` })),
    reads: (): number => standIn.calls.length,
  };
}

const subjects = (groups: readonly { subject: string }[]): string[] => groups.map(({ subject }) => subject);

test.each(['None', 'missing', 'null', 'varying'] as const)(
  'a page holds groups as they are, absent as %s',
  async (absent) => {
    const { directory, addGroup } = await startDirectory({ quirks: { absent } });
    addGroup({ subject: 'Plain' });
    addGroup({ subject: 'Linked', link: true, participants: ['6281234567801'], modifiedAt: 1_767_600_000_000 });
    const page = await directory.page(1, 20);
    expect(page).toMatchObject({ index: 1, size: 20, total: 2 });
    expect(page.items).toMatchObject([
      { subject: 'Linked', memberCount: 1, updatedAt: 1_767_600_000_000, status: 'ACTIVE' },
      { subject: 'Plain', link: undefined, description: undefined, picture: undefined, groupType: undefined },
    ]);
    expect(page.items[0]?.link?.masked).toMatch(/^chat\.whatsapp\.com\/…/);
  },
);

test('pages go on where the last one ended, and end', async () => {
  const { directory, addGroups } = await startDirectory();
  addGroups(5);
  expect(subjects((await directory.page(2, 2)).items)).toEqual(['Group 2', 'Group 1']);
  await expect(directory.page(4, 2)).resolves.toMatchObject({ items: [], total: 5 });
});

test('searches by words and status from the snapshot, without asking CAMS again', async () => {
  const { directory, addGroup, addGroups, standIn, clock, reads } = await startDirectory();
  addGroups(130);
  const { groupId } = addGroup({ subject: 'VIP Jakarta Selatan' });
  standIn.world.setStatus(groupId, 'SUSPENDED');
  const asked = { words: 'selatan vip', status: 'suspended', index: 1, size: 10 };
  const found = await runThrough(clock, directory.search(asked));
  expect(found).toMatchObject({ items: [{ subject: 'VIP Jakarta Selatan' }], total: 1 });
  const before = reads();
  await expect(directory.search({ ...asked, status: 'ACTIVE' })).resolves.toMatchObject({ items: [], total: 0 });
  const all = await directory.search({ words: 'group', status: undefined, index: 13, size: 10 });
  expect(all).toMatchObject({ total: 130, asOf: found.asOf });
  expect(all.items).toHaveLength(10);
  expect(reads()).toBe(before);
});

test('a crawl leaves room for the reads of people: ten pages a second', async () => {
  const { directory, addGroups, clock, reads } = await startDirectory({ quirks: { subjectFilter: 'ignored' } });
  addGroups(1500);
  const crawl = directory.refresh();
  await clock.advance(100);
  for (let i = 0; i < 50; i += 1) await clock.advance(0);
  expect(reads()).toBeLessThanOrEqual(10);
  await runThrough(clock, crawl);
  expect(reads()).toBe(16);
});

test('a group made elsewhere since the last crawl is named by its subject, and by its id', async () => {
  const { directory, addGroup, clock } = await startDirectory();
  addGroup({ subject: 'There before' });
  await runThrough(clock, directory.match('before'));
  const { groupId } = addGroup({ subject: 'Made in the console', groupId: 'Y2FwaV9ncm91cDo5MTIwMzYzMDQ=' });
  const another = addGroup({ subject: 'Made by another process' });
  expect(subjects(await runThrough(clock, directory.match('Made in the console')))).toEqual(['Made in the console']);
  expect(subjects(await runThrough(clock, directory.match(another.groupId)))).toEqual(['Made by another process']);
  expect(subjects(await directory.match(groupId))).toEqual(['Made in the console']);
  await expect(directory.match('no such group')).resolves.toEqual([]);
});

test('a group renamed meanwhile to just what was typed comes before one that only holds the words', async () => {
  const { directory, addGroup, standIn, clock } = await startDirectory();
  addGroup({ subject: 'VIP Jakarta Selatan' });
  const { groupId } = addGroup({ subject: 'Old name' });
  await runThrough(clock, directory.match('Old name'));
  standIn.world.renameInConsole(groupId, 'VIP Jakarta');
  expect(subjects(await directory.match('VIP Jakarta'))).toEqual(['VIP Jakarta']);
  expect(subjects(await directory.match('vip selatan'))).toEqual(['VIP Jakarta Selatan']);
});

test('matches an id, a subject and words', async () => {
  const { directory, addGroup } = await startDirectory();
  const { groupId } = addGroup({ subject: 'Resellers East' });
  addGroup({ subject: 'Resellers' });
  expect(subjects(await directory.match(groupId))).toEqual(['Resellers East']);
  expect(subjects(await directory.match('resellers'))).toEqual(['Resellers']);
  expect(subjects(await directory.match('east'))).toEqual(['Resellers East']);
  await expect(directory.match('west')).resolves.toEqual([]);
});

test.each(['contains', 'exact', 'ignored'] as const)(
  'reads a group as it is now, where the subject filter is %s',
  async (subjectFilter) => {
    const { directory, addGroup, addGroups, standIn, clock } = await startDirectory({ quirks: { subjectFilter } });
    const { groupId } = addGroup({ subject: 'Resellers' });
    addGroups(120, 'Resellers');
    await runThrough(clock, directory.refresh());
    standIn.world.rotateLinkInConsole(groupId);
    const now = await directory.readGroup(groupId);
    expect(now?.link?.reveal()).toBe(standIn.world.group(groupId)?.link);
  },
);

test('asks for the last known subject before it reads everything', async () => {
  const { directory, addGroup, addGroups, standIn, clock } = await startDirectory();
  const { groupId } = addGroup({ subject: 'Resellers' });
  addGroups(250);
  await runThrough(clock, directory.refresh());
  standIn.clearCalls();
  await expect(directory.readGroup(groupId)).resolves.toMatchObject({ id: groupId });
  expect(standIn.calls).toMatchObject([{ params: { Subject: 'Resellers' } }]);
});

test('finds a group that was renamed meanwhile, and knows its new subject', async () => {
  const { directory, addGroup, addGroups, standIn, clock } = await startDirectory();
  const { groupId } = addGroup({ subject: 'Before' });
  addGroups(120);
  await runThrough(clock, directory.refresh());
  standIn.world.renameInConsole(groupId, 'After');
  await expect(directory.readGroup(groupId)).resolves.toMatchObject({ subject: 'After' });
  expect(subjects(await directory.match('After'))).toEqual(['After']);
});

test('finds a group it has never seen, and not one that is gone', async () => {
  const { directory, addGroup, standIn } = await startDirectory();
  const { groupId } = addGroup();
  await expect(directory.readGroup(groupId)).resolves.toMatchObject({ id: groupId });
  standIn.world.deleteGroupInConsole(groupId);
  await expect(directory.readGroup(groupId)).resolves.toBeUndefined();
  await expect(directory.match(groupId)).resolves.toEqual([]);
});

test('a group is not called gone because CAMS could not be read', async () => {
  const { directory, addGroup, standIn, clock } = await startDirectory();
  const { groupId } = addGroup();
  standIn.faults.add({ kind: 'html', times: 99 });
  await expect(runThrough(clock, directory.readGroup(groupId))).rejects.toMatchObject({ name: 'CamsError' });
});

test.each(['contains', 'exact', 'ignored'] as const)(
  'reads all groups of exactly one subject, where the filter is %s',
  async (subjectFilter) => {
    const { directory, addGroup, addGroups } = await startDirectory({ quirks: { subjectFilter } });
    addGroup({ subject: 'Promo' });
    addGroups(130, 'Promo');
    addGroup({ subject: 'promo' });
    addGroup({ subject: 'Promo' });
    expect(subjects(await directory.readBySubject(' Promo '))).toEqual(['Promo', 'Promo']);
  },
);

test('reads the numbers of all members; of a group that is gone it says so', async () => {
  const { directory, addGroup } = await startDirectory();
  const participants = ['6281234567801', '6281234567802'];
  const { groupId } = addGroup({ participants });
  await expect(directory.readMembers(groupId)).resolves.toEqual(participants);
  await expect(directory.readMembers('nowhere')).rejects.toMatchObject({ code: 'group_gone' });
});

test('a crawl in the background that fails is logged, without what was asked', async () => {
  const { directory, addGroup, standIn, clock, log } = await startDirectory();
  addGroup();
  await directory.search({ words: 'x', status: undefined, index: 1, size: 1 });
  await clock.advance(seconds(61));
  standIn.faults.add({ kind: 'ram-denied', times: 9 });
  await directory.search({ words: 'x', status: undefined, index: 1, size: 1 });
  await runThrough(
    clock,
    directory.refresh().catch(() => undefined),
  );
  expect(log.lines).toContainEqual(
    expect.objectContaining({ level: 'warn', code: 'ram_denied', missingRight: 'cams:ListChatGroup' }),
  );
});

test('one directory for each scope, stopped together', async () => {
  const { client, clock, log } = await startClient();
  const directories = createDirectories({ client, clock, log });
  const one = directories.forScope(SCOPE);
  expect(directories.forScope({ ...SCOPE })).toBe(one);
  expect(directories.forScope({ ...SCOPE, businessNumber: '6281100000009' })).not.toBe(one);
  directories.stop();
  await expect(one.refresh()).rejects.toMatchObject({ code: 'stopping' });
});

test('stopping ends a crawl between its pages', async () => {
  const { directory, addGroups, clock, reads } = await startDirectory();
  addGroups(1500);
  const crawl = directory.refresh();
  const ended = expect(runThrough(clock, crawl)).rejects.toMatchObject({ code: 'stopping' });
  directory.stop();
  await ended;
  expect(reads()).toBeLessThan(15);
});
