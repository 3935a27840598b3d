import { people, startCams } from './start-cams';

const link = 'https://chat.whatsapp.com/TESTworld';

test('the ninth person is refused, and one who left may come back', async () => {
  const { addGroup, standIn } = await startCams();
  const [first = ''] = people(8);
  const { groupId } = addGroup({ link, participants: people(8) });
  expect(standIn.world.joinByLink(link, '6289999999999')).toEqual({ joined: false, why: 'group full' });
  standIn.world.leave(groupId, first);
  expect(standIn.world.joinByLink(link, first)).toEqual({ joined: true, groupId });
  expect(standIn.world.group(groupId)?.participants.at(-1)).toBe(first);
});

test('joining twice counts once', async () => {
  const { addGroup, standIn } = await startCams();
  const { groupId } = addGroup({ link, participants: people(1) });
  expect(standIn.world.joinByLink(link, people(1)[0] ?? '')).toEqual({ joined: true, groupId });
  expect(standIn.world.group(groupId)?.participants).toHaveLength(1);
});

test('nobody joins a suspended group', async () => {
  const { addGroup, standIn } = await startCams();
  addGroup({ link, status: 'SUSPENDED' });
  expect(standIn.world.joinByLink(link, '6289999999999')).toEqual({ joined: false, why: 'group not open' });
});

test('what is done in the console is listed at once, with its time', async () => {
  const { addGroup, standIn, list, advance, now } = await startCams();
  const { groupId } = addGroup({ link });
  advance(60_000);
  standIn.world.renameInConsole(groupId, 'Renamed');
  standIn.world.setStatus(groupId, 'SOMETHING_NEW');
  const rotated = standIn.world.rotateLinkInConsole(groupId);
  expect(await list()).toMatchObject([
    { Subject: 'Renamed', GroupStatus: 'SOMETHING_NEW', InviteLink: rotated, GmtModifier: now() },
  ]);
  standIn.world.deleteLinkInConsole(groupId);
  expect(await list()).toMatchObject([{ InviteLink: 'None' }]);
  standIn.world.deleteGroupInConsole(groupId);
  expect(await list()).toEqual([]);
  expect(() => standIn.world.renameInConsole(groupId, 'Again')).toThrow('no such group');
});

test('a view is a copy', async () => {
  const { addGroup, standIn } = await startCams();
  const view = addGroup({ participants: people(2) });
  view.participants.pop();
  expect(standIn.world.group(view.groupId)?.participants).toHaveLength(2);
});

test('refuses a seed that CAMS could not hold', async () => {
  const { addGroup } = await startCams();
  addGroup({ groupId: 'same' });
  expect(() => addGroup({ groupId: 'same' })).toThrow('repeats');
  expect(() => addGroup({ participants: [...people(8), '62899'] })).toThrow('over 8');
  expect(() => addGroup({ businessNumber: '1' })).toThrow('no business number');
});
