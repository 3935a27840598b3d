import { asList, OK, people, startCams } from './start-cams';

const action = 'DeleteChatGroupParticipants';

test('lists members in the order they joined, paged or all at once', async () => {
  const { call, addGroup } = await startCams();
  const members = people(8).reverse();
  const { groupId } = addGroup({ participants: members });
  const read = (params = {}) => call('ListChatGroupParticipants', { GroupId: groupId, ...params });
  expect(await read()).toMatchObject({ Data: { Total: 8, List: asList(members) } });
  expect(await read({ Page: { Index: 2, Size: 3 } })).toMatchObject({
    Data: { Total: 8, List: asList(members.slice(3, 6)) },
  });
  expect(await read({ Page: { Index: 1, Size: 101 } })).toMatchObject({ Code: 'InvalidParameter.PageInvalid' });
});

test('a removal answers at once, is done later, and nobody rejoins', async () => {
  const { call, list, advance, addGroup, standIn } = await startCams({ timings: { removingMs: 1000 } });
  const link = 'https://chat.whatsapp.com/TESTremove';
  const [first = '', second = '', third = ''] = people(3);
  const { groupId } = addGroup({ link, participants: [first, second, third] });
  const reply = await call(action, { GroupId: groupId, List: asList([first, third]) });
  expect(reply).toMatchObject({ ...OK, Result: 2 });
  expect(await list()).toMatchObject([{ TotalParticipantCount: 3 }]);
  advance(1000);
  expect(standIn.world.group(groupId)).toMatchObject({ participants: [second], removed: [first, third], link });
  expect(standIn.world.joinByLink(link, first)).toEqual({ joined: false, why: 'removed earlier' });
});

test('numbers that are no members do not keep the others: 131201 with the count', async () => {
  const { call, advance, addGroup, standIn } = await startCams();
  const [first = '', second = ''] = people(2);
  const { groupId } = addGroup({ participants: [first, second] });
  const reply = await call(action, { GroupId: groupId, List: asList([first, '6289999999999']) });
  expect(reply).toMatchObject({ Code: '131201', Success: false, Result: 1 });
  expect(standIn.writes()).toMatchObject([{ outcome: { applied: true } }]);
  advance(10_000);
  expect(standIn.world.group(groupId)?.participants).toEqual([second]);
});

test.each([
  ['only strangers', ['6289999999999'], '131212'],
  ['nobody', [], 'InvalidParameter'],
  ['nine', [...people(8), '6289999999999'], '131204'],
  ['somebody twice', [...people(1), ...people(1)], '131202'],
  ['something that is no number', ['+62 812'], 'InvalidParameter.PhoneNumberError'],
])('refuses to remove %s', async (_, numbers, Code) => {
  const { call, advance, addGroup, standIn } = await startCams();
  const { groupId } = addGroup({ participants: people(8) });
  const reply = await call(action, { GroupId: groupId, List: asList(numbers) });
  expect(reply).toMatchObject({ Code, Success: false });
  advance(10_000);
  expect(standIn.world.group(groupId)?.participants).toHaveLength(8);
});

test('removes all eight in one call', async () => {
  const { call, advance, addGroup, list } = await startCams();
  const { groupId } = addGroup({ participants: people(8) });
  await expect(call(action, { GroupId: groupId, List: asList(people(8)) })).resolves.toMatchObject({
    ...OK,
    Result: 8,
  });
  advance(10_000);
  expect(await list()).toMatchObject([{ TotalParticipantCount: 0 }]);
});
