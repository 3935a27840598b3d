import fc from 'fast-check';
import { answer, deniedAction, envelope } from '../../../src/cams/envelope';
import { groupListReply } from '../../../src/cams/group-reply';
import { memberListReply } from '../../../src/cams/member-reply';

const listOf = (...List: unknown[]) => ({ Data: { Total: List.length, List } });
const groupOf = (raw: Record<string, unknown>) =>
  groupListReply.parse(listOf({ GroupId: 'G1', Subject: 'Resellers', ...raw })).entries[0]?.item?.group;

test('reads a group with everything', () => {
  const group = groupOf({
    Description: 'D',
    BusinessNumber: '+6281100000001',
    GroupStatus: 'ACTIVE',
    InviteLink: 'https://chat.whatsapp.com/TESTabcd',
    ProfilePictureFile: 'https://example/p.jpg',
    TotalParticipantCount: '7',
    GmtModifier: 1_767_600_000_000,
    GroupType: 'T',
    GroupLink: 'https://t.me/TESTjoincode',
  });
  expect(group).toMatchObject({
    id: 'G1',
    subject: 'Resellers',
    description: 'D',
    status: 'ACTIVE',
    picture: 'https://example/p.jpg',
    memberCount: 7,
    updatedAt: 1_767_600_000_000,
    groupType: 'T',
  });
  expect(group?.link?.reveal()).toBe('https://chat.whatsapp.com/TESTabcd');
  expect(group?.groupLink?.masked).toBe('t.me/…code');
});

test.each([['None'], [null], [''], [undefined]])('reads %j as absent', (absent) => {
  const names = [
    'Description',
    'InviteLink',
    'ProfilePictureFile',
    'TotalParticipantCount',
    'GmtModifier',
    'GroupType',
  ];
  expect(groupOf(Object.fromEntries(names.map((name) => [name, absent])))).toEqual({
    id: 'G1',
    subject: 'Resellers',
    status: 'UNKNOWN',
  });
});

test('a group that is called None keeps its name', () => {
  expect(groupOf({ Subject: 'None' })).toMatchObject({ subject: 'None' });
});

test('a status that is not listed is passed on', () => {
  expect(groupOf({ GroupStatus: 'ARCHIVED' })).toMatchObject({ status: 'ARCHIVED' });
});

test.each([
  [1_767_600_000_000, 1_767_600_000_000],
  ['1767600000000', 1_767_600_000_000],
  [1_767_600_000, 1_767_600_000_000],
  [94, undefined],
  [-1, undefined],
  ['yesterday', undefined],
])('reads GmtModifier %j as %j', (GmtModifier, updatedAt) => {
  expect(groupOf({ GmtModifier })?.updatedAt).toBe(updatedAt);
});

test('a group without an id is counted and not listed', () => {
  const { entries, total } = groupListReply.parse(listOf({ GroupId: 'None', Subject: 'New', GroupStatus: 'CREATING' }));
  expect({ entries, total }).toEqual({ entries: [{ key: undefined, item: undefined }], total: 1 });
});

test('a missing list is empty only where the total says so', () => {
  expect(groupListReply.parse({ Data: { Total: 0 } })).toEqual({ entries: [], total: 0 });
  expect(groupListReply.parse({ Data: { Total: '0', List: 'None' } })).toEqual({ entries: [], total: 0 });
  for (const reply of [{}, { Data: {} }, { Data: { Total: 3 } }, { Data: { Total: 3, List: 'None' } }]) {
    expect(groupListReply.safeParse(reply).success).toBe(false);
  }
});

test('reads members as digits, and none of them when one has no number', () => {
  const members = listOf({ ParticipantNumber: '+62 812-3456' }, { ParticipantNumber: 6281234567801 });
  expect(memberListReply.parse(members).entries.map(({ item }) => item)).toEqual(['628123456', '6281234567801']);
  expect(memberListReply.safeParse(listOf({ ParticipantNumber: 'None' })).success).toBe(false);
});

test('reads the envelope of the vendor’s samples', () => {
  const sample = {
    RequestId: 'R\n',
    Code: 'OK',
    Message: 'None',
    Success: 'False',
    AccessDeniedDetail: 'None',
    Result: 1,
  };
  expect(envelope.parse({ ...sample, UniqueCode: 'None' })).toMatchObject({ success: false, fields: { Result: 1 } });
});

test.each([
  [{ AuthAction: 'cams:AddChatGroup' }, 'cams:AddChatGroup'],
  ['{"AuthAction":"cams:AddChatGroup"}', 'cams:AddChatGroup'],
  [{ AuthAction: 'call 6281234567801' }, undefined],
  ['{broken', undefined],
  [undefined, undefined],
])('finds the denied action in %j', (detail, action) => {
  expect(deniedAction(detail)).toBe(action);
});

test('no JSON makes reading a reply throw', () => {
  const names = ['Data', 'List', 'Total', 'GroupId', 'GmtModifier', 'Code', 'Success', 'ParticipantNumber', 'toString'];
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...names), tie('any')),
      fc.array(tie('any')),
      fc.constantFrom('None', '', null, 'true', '\uD800', 1e308, -1),
    ),
  })).any;
  fc.assert(
    fc.property(value, (raw) => {
      for (const schema of [groupListReply, memberListReply]) {
        expect(() => schema.safeParse(raw)).not.toThrow();
        expect(() => schema.safeParse({ Data: raw })).not.toThrow();
        expect(schema.safeParse({ Data: { Total: raw, List: [raw, raw] } }).data?.entries.length ?? 2).toBe(2);
      }
      expect(() => answer.safeParse({ statusCode: 200, body: raw })).not.toThrow();
      expect(() => deniedAction(raw)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
