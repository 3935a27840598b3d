import { OK, startCams } from './start-cams';

const link = 'https://chat.whatsapp.com/TESTfirst';

test('the first link comes at once and lets people in', async () => {
  const { call, list, addGroup, standIn } = await startCams();
  const { groupId } = addGroup();
  const { InviteLink, ...reply } = await call('AddChatGroupInviteLink', { GroupId: groupId });
  expect(reply).toMatchObject(OK);
  expect(await list()).toMatchObject([{ InviteLink, GroupStatus: 'ACTIVE' }]);
  expect(standIn.world.joinByLink(String(InviteLink), '6281234567801')).toEqual({ joined: true, groupId });
});

test('a second link is a rotation: the old one is dead', async () => {
  const { call, addGroup, standIn } = await startCams();
  const { groupId } = addGroup({ link });
  const { InviteLink } = await call('AddChatGroupInviteLink', { GroupId: groupId });
  expect(InviteLink).not.toBe(link);
  expect(standIn.world.joinByLink(link, '6281234567801')).toEqual({ joined: false, why: 'dead link' });
});

test('deletes whatever link is there, even one made since', async () => {
  const { call, list, addGroup, standIn } = await startCams();
  const { groupId } = addGroup({ link });
  const since = standIn.world.rotateLinkInConsole(groupId);
  await expect(call('DeleteChatGroupInviteLink', { GroupId: groupId })).resolves.toMatchObject({ ...OK, Result: 1 });
  expect(await list()).toMatchObject([{ InviteLink: 'None' }]);
  expect(standIn.world.joinByLink(since, '6281234567801')).toMatchObject({ joined: false });
});

test('deleting where there is no link affects nothing', async () => {
  const { call, addGroup, standIn } = await startCams();
  const { groupId } = addGroup();
  await expect(call('DeleteChatGroupInviteLink', { GroupId: groupId })).resolves.toMatchObject({ ...OK, Result: 0 });
  expect(standIn.writes()).toMatchObject([{ outcome: { code: 'OK', applied: false } }]);
});
