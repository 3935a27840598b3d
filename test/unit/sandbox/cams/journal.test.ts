import { NUMBER, startCams } from './start-cams';

test('keeps every call with its parameters, time and outcome, and counts writes of each action', async () => {
  const { standIn, call, addGroup, now, advance } = await startCams();
  const { groupId } = addGroup();
  await call('ListChatGroup', { Page: { Index: 1, Size: 20 } });
  advance(5);
  const { RequestId } = await call('AddChatGroupInviteLink', { GroupId: groupId });
  await call('DeleteChatGroup', { GroupId: 'gone' });

  expect(standIn.calls.map(({ action }) => action)).toEqual([
    'ListChatGroup',
    'AddChatGroupInviteLink',
    'DeleteChatGroup',
  ]);
  expect(standIn.calls[1]).toMatchObject({
    at: now(),
    params: { GroupId: groupId },
    outcome: { code: 'OK', status: 200, requestId: RequestId, applied: true, reply: 'sent', faults: [] },
  });
  expect(standIn.writes()).toHaveLength(2);
  expect(standIn.writes('DeleteChatGroup')).toMatchObject([{ outcome: { code: '131041', applied: false } }]);
  standIn.clearCalls();
  expect(standIn.calls).toEqual([]);
});

test('starts with the groups it was seeded with', async () => {
  const { standIn, list, addGroup } = await startCams({ seed: [{ subject: 'Seeded', link: true }] });
  addGroup();
  expect(await list()).toMatchObject([{ Subject: 'Resellers' }, { Subject: 'Seeded' }]);
  expect(standIn.world.groups(NUMBER)[1]?.link).toMatch(/^https:\/\/chat\.whatsapp\.com\/TEST/);
});
