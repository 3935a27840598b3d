import { OK, startCams } from './start-cams';

test('an update shows the old values while UPDATING and the new ones after', async () => {
  const { call, list, advance, addGroup, now } = await startCams({ timings: { updatingMs: 1000 } });
  const { groupId } = addGroup({ description: 'Old' });
  const picture = 'https://a.example/new.jpg';
  const change = { GroupId: groupId, Subject: ' New ', Description: '', ProfilePictureFile: picture };
  await expect(call('UpdateChatGroup', change)).resolves.toMatchObject({ ...OK, Result: 1 });
  expect(await list()).toMatchObject([{ GroupStatus: 'UPDATING', Subject: 'Resellers', Description: 'Old' }]);
  advance(1000);
  expect(await list()).toMatchObject([
    { GroupStatus: 'ACTIVE', Subject: 'New', Description: 'None', ProfilePictureFile: picture, GmtModifier: now() },
  ]);
});

test('what is not sent stays as it is', async () => {
  const { call, list, advance, addGroup } = await startCams();
  const { groupId } = addGroup({ description: 'Kept', status: 'INACTIVE' });
  await call('UpdateChatGroup', { GroupId: groupId, Subject: 'New' });
  advance(10_000);
  expect(await list()).toMatchObject([{ Subject: 'New', Description: 'Kept', GroupStatus: 'INACTIVE' }]);
});

test('two updates at once are done in their order, and UPDATING ends with the second', async () => {
  const { call, list, advance, addGroup } = await startCams({ timings: { updatingMs: 1000 } });
  const { groupId } = addGroup();
  await call('UpdateChatGroup', { GroupId: groupId, Subject: 'First' });
  advance(500);
  await call('UpdateChatGroup', { GroupId: groupId, Subject: 'Second' });
  advance(500);
  expect(await list()).toMatchObject([{ Subject: 'First', GroupStatus: 'UPDATING' }]);
  advance(500);
  expect(await list()).toMatchObject([{ Subject: 'Second', GroupStatus: 'ACTIVE' }]);
});

test.each([
  [{ Subject: 'x'.repeat(129) }, 'InvalidParameter'],
  [{ Description: '群'.repeat(2049) }, 'InvalidParameter'],
  [{ ProfilePictureFile: 'not a url' }, 'InvalidParameter'],
  [{ ProfilePictureFile: 'file:///etc/passwd' }, 'InvalidParameter'],
  [{ Subject: 'x', GroupId: 'gone' }, '131041'],
])('refuses an update it cannot do (%#)', async (change, Code) => {
  const { call, standIn, addGroup } = await startCams();
  const { groupId } = addGroup();
  await expect(call('UpdateChatGroup', { GroupId: groupId, ...change })).resolves.toMatchObject({
    Code,
    Success: false,
  });
  expect(standIn.world.group(groupId)?.status).toBe('ACTIVE');
});

test('the gateway refuses an update of nothing', async () => {
  const { call, addGroup } = await startCams();
  await expect(call('UpdateChatGroup', { GroupId: addGroup().groupId })).rejects.toMatchObject({
    code: 'MissingParameter',
  });
});
