import { OK, startCams } from './start-cams';

test('a created group answers a UniqueCode only, is listed as CREATING and then ACTIVE', async () => {
  const { call, list, advance } = await startCams({ timings: { creatingMs: 5000 } });
  const reply = await call('AddChatGroup', { Subject: '  Resellers  ', Description: 'All of them' });
  expect(reply).toMatchObject({ ...OK, UniqueCode: expect.stringMatching(/./) });
  expect(reply).not.toHaveProperty('GroupId');

  expect(await list()).toMatchObject([{ Subject: 'Resellers', Description: 'All of them', GroupStatus: 'CREATING' }]);
  advance(4999);
  expect(await list({ GroupStatus: 'ACTIVE' })).toEqual([]);
  advance(1);
  expect(await list({ GroupStatus: 'ACTIVE' })).toMatchObject([{ TotalParticipantCount: 0, InviteLink: 'None' }]);
});

test('nothing is idempotent: the same create twice makes two groups with ids of their own', async () => {
  const { call, list } = await startCams();
  await call('AddChatGroup', { Subject: 'Twice' });
  await call('AddChatGroup', { Subject: 'Twice' });
  const ids = (await list({ Subject: 'Twice' })).map(({ GroupId }) => GroupId);
  expect(new Set(ids).size).toBe(2);
});

test('a group that is still being created is unknown to every other write', async () => {
  const { call, list } = await startCams();
  await call('AddChatGroup', { Subject: 'New' });
  const [group] = await list();
  await expect(call('AddChatGroupInviteLink', { GroupId: group?.GroupId })).resolves.toMatchObject({ Code: '131041' });
});

test.each([
  ['a subject of blanks', { Subject: '   ' }, 'InvalidParameter'],
  ['a subject of 129 characters', { Subject: '群'.repeat(129) }, 'InvalidParameter'],
  ['a description of 2049 characters', { Subject: 'x', Description: 'd'.repeat(2049) }, 'InvalidParameter'],
])('refuses %s and makes no group', async (_, params, Code) => {
  const { call, list } = await startCams();
  await expect(call('AddChatGroup', params)).resolves.toMatchObject({ Code, Success: false });
  expect(await list()).toEqual([]);
});

test('takes a subject of 128 emoji and a description of 2048 CJK characters', async () => {
  const { call, list } = await startCams();
  const params = { Subject: '🎉'.repeat(128), Description: '群'.repeat(2048) };
  await expect(call('AddChatGroup', params)).resolves.toMatchObject(OK);
  expect(await list()).toMatchObject([params]);
});

test('a business number holds 10,000 groups and no more', async () => {
  const { call, addGroup, standIn } = await startCams();
  for (let i = 0; i < 9999; i += 1) addGroup();
  const last = addGroup();
  await expect(call('AddChatGroup', { Subject: 'Over' })).resolves.toMatchObject({ Code: '131211', Success: false });
  standIn.world.deleteGroupInConsole(last.groupId);
  await expect(call('AddChatGroup', { Subject: 'Fits' })).resolves.toMatchObject(OK);
});
