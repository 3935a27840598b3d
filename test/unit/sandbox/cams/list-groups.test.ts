import { NUMBER, OK, people, startCams } from './start-cams';

test('lists every field of a group under its wire name', async () => {
  const { list, addGroup, now } = await startCams();
  const link = 'https://chat.whatsapp.com/TESTlist';
  const { groupId } = addGroup({
    description: 'About',
    picture: 'https://a.example/p.jpg',
    link,
    participants: people(3),
  });
  expect(await list()).toEqual([
    {
      GroupId: groupId,
      Subject: 'Resellers',
      Description: 'About',
      BusinessNumber: NUMBER,
      GroupStatus: 'ACTIVE',
      InviteLink: link,
      ProfilePictureFile: 'https://a.example/p.jpg',
      TotalParticipantCount: 3,
      GmtModifier: now(),
      GroupType: 'None',
      GroupLink: 'None',
      BusinessRole: 'None',
    },
  ]);
});

test('pages newest first, counts all that match and gives an empty page past the end', async () => {
  const { call, addGroup } = await startCams();
  for (let i = 1; i <= 5; i += 1) addGroup({ subject: `Group ${i}` });
  const page = (Index: number) => call('ListChatGroup', { Page: { Index, Size: 2 } });
  expect(await page(1)).toMatchObject({ Data: { Total: 5, List: [{ Subject: 'Group 5' }, { Subject: 'Group 4' }] } });
  expect(await page(3)).toMatchObject({ Data: { Total: 5, List: [{ Subject: 'Group 1' }] } });
  expect(await page(4)).toMatchObject({ Data: { Total: 5, List: [] } });
});

test.each([
  ['contains', ['Big Resellers', 'resellers']],
  ['exact', ['resellers']],
  ['ignored', ['Other', 'Big Resellers', 'resellers']],
] as const)('the subject filter, undocumented by the vendor, may be "%s"', async (subjectFilter, expected) => {
  const { list, addGroup } = await startCams({ quirks: { subjectFilter } });
  for (const subject of ['resellers', 'Big Resellers', 'Other']) addGroup({ subject });
  expect((await list({ Subject: 'resellers' })).map(({ Subject }) => Subject)).toEqual(expected);
});

test('filters by status, one the vendor does not list included', async () => {
  const { list, addGroup } = await startCams();
  addGroup();
  addGroup({ subject: 'Odd', status: 'ARCHIVED' });
  expect(await list({ GroupStatus: 'ARCHIVED' })).toMatchObject([{ Subject: 'Odd' }]);
  expect(await list({ GroupStatus: 'SUSPENDED' })).toEqual([]);
});

test.each([
  ['None', 'None'],
  ['null', null],
  ['missing', undefined],
] as const)('sends an absent link and description as %s', async (absent, expected) => {
  const { list, addGroup } = await startCams({ quirks: { absent } });
  addGroup();
  const [group] = await list();
  expect([group?.InviteLink, group?.Description]).toEqual([expected, expected]);
});

test('by default sends what is absent in each way, the same way for the same group', async () => {
  const { list, addGroup } = await startCams({ quirks: {} });
  for (let i = 0; i < 3; i += 1) addGroup();
  const links = (await list()).map(({ InviteLink }) => InviteLink);
  expect(new Set(links)).toEqual(new Set(['None', null, undefined]));
  expect((await list()).map(({ InviteLink }) => InviteLink)).toEqual(links);
});

test('keeps the groups of two business numbers apart', async () => {
  const other = '6281100000002';
  const { call, list, addGroup } = await startCams({ businessNumbers: [NUMBER, other] });
  const { groupId } = addGroup({ businessNumber: other });
  expect(await list()).toEqual([]);
  await expect(call('DeleteChatGroup', { GroupId: groupId })).resolves.toMatchObject({ Code: '131041' });
  await expect(call('DeleteChatGroup', { GroupId: groupId, BusinessNumber: other })).resolves.toMatchObject(OK);
});
