import { OK, startCams } from './start-cams';

test('a deleted group is DELETING, unknown to further writes, then gone', async () => {
  const { call, list, advance, addGroup } = await startCams({ timings: { deletingMs: 1000 } });
  const { groupId } = addGroup();
  await expect(call('DeleteChatGroup', { GroupId: groupId })).resolves.toMatchObject({ ...OK, Result: 1 });
  expect(await list()).toMatchObject([{ GroupStatus: 'DELETING' }]);
  await expect(call('DeleteChatGroup', { GroupId: groupId })).resolves.toMatchObject({ Code: '131041' });
  advance(1000);
  expect(await list()).toEqual([]);
  await expect(call('ListChatGroupParticipants', { GroupId: groupId })).resolves.toMatchObject({ Code: '131041' });
});

test('an update in flight does not bring a group back from DELETING', async () => {
  const { call, list, advance, addGroup } = await startCams({ timings: { updatingMs: 500, deletingMs: 1000 } });
  const { groupId } = addGroup();
  await call('UpdateChatGroup', { GroupId: groupId, Subject: 'New' });
  await call('DeleteChatGroup', { GroupId: groupId });
  advance(500);
  expect(await list()).toMatchObject([{ GroupStatus: 'DELETING' }]);
  advance(500);
  expect(await list()).toEqual([]);
});

test('the case of a group id counts', async () => {
  const { call, addGroup } = await startCams();
  const { groupId } = addGroup({ groupId: 'Y2FwaQ==' });
  await expect(call('DeleteChatGroup', { GroupId: groupId.toLowerCase() })).resolves.toMatchObject({ Code: '131041' });
});

test('a suspended group refuses every write but its deletion', async () => {
  const { call, addGroup } = await startCams();
  const { groupId } = addGroup({ status: 'SUSPENDED' });
  const suspended = { Code: '131207', Success: false };
  await expect(call('UpdateChatGroup', { GroupId: groupId, Subject: 'x' })).resolves.toMatchObject(suspended);
  await expect(call('AddChatGroupInviteLink', { GroupId: groupId })).resolves.toMatchObject(suspended);
  await expect(call('DeleteChatGroupInviteLink', { GroupId: groupId })).resolves.toMatchObject(suspended);
  await expect(call('DeleteChatGroup', { GroupId: groupId })).resolves.toMatchObject(OK);
});

test('Meta codes may stand in the message only', async () => {
  const { call } = await startCams({ quirks: { metaCodes: 'in-message' } });
  const reply = await call('DeleteChatGroup', { GroupId: 'gone' });
  expect(reply).toMatchObject({ Success: false, Message: expect.stringContaining('131041') });
  expect(reply.Code).not.toContain('131041');
});
