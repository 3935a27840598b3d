import { createCamsStandIn } from '../../../../sandbox/cams';
import { KEY, NUMBER, OK, SPACE, startCams } from './start-cams';

const page = { Page: { Index: 1, Size: 20 } };

test.each([
  ['a missing parameter', 'ListChatGroup', {}, 'MissingParameter'],
  ['an empty required parameter', 'AddChatGroup', { Subject: '' }, 'MissingParameter'],
  ['a flattened Page', 'ListChatGroup', { 'Page.Index': '1', 'Page.Size': '20' }, 'InvalidParameter'],
  [
    'a flattened List',
    'DeleteChatGroupParticipants',
    { GroupId: 'g', 'List.1.ParticipantNumber': '62812' },
    'InvalidParameter',
  ],
  ['a Page that is not JSON', 'ListChatGroup', { Page: 'Index=1' }, 'InvalidParameter'],
  ['a Page of the wrong shape', 'ListChatGroup', { Page: { Index: 'one', Size: 20 } }, 'InvalidParameter'],
  [
    'a List of bare numbers',
    'DeleteChatGroupParticipants',
    { GroupId: 'g', List: ['6281234567801'] },
    'InvalidParameter',
  ],
])('the gateway refuses %s with an HTTP error', async (_, action, params, code) => {
  const { call } = await startCams();
  await expect(call(action, params)).rejects.toMatchObject({ code, statusCode: 400 });
});

test.each([
  ['an unknown action', 'AddChatGroupParticipants', '2020-06-06', 'InvalidApi.NotFound'],
  ['another version', 'ListChatGroup', '2018-01-01', 'NoSuchVersion'],
])('the gateway refuses %s', async (_, action, version, code) => {
  const { vendor } = await startCams();
  await expect(vendor(action, {}, { version })).rejects.toMatchObject({ code });
});

test.each([
  ['another channel', { CustSpaceId: 'cams-other' }, 'Authentication.NoAuth'],
  ['a business number with a plus', { BusinessNumber: `+${NUMBER}` }, 'InvalidParameter.FromOnlyNumeric'],
  ['a business number of somebody else', { BusinessNumber: '6281100000009' }, 'InvalidParameter.PhoneNumberError'],
  ['another channel type', { ChannelType: 'TELEGRAM' }, 'InvalidParameter.ChannelTypeNotSupport'],
  ['page 0', { Page: { Index: 0, Size: 20 } }, 'InvalidParameter.PageInvalid'],
  ['a page of 101', { Page: { Index: 1, Size: 101 } }, 'InvalidParameter.PageInvalid'],
])('CAMS refuses %s with HTTP 200 and Success false, which the vendor client resolves', async (_, params, Code) => {
  const { call } = await startCams();
  await expect(call('ListChatGroup', { ...page, ...params })).resolves.toMatchObject({ Code, Success: false });
});

test('RAM denies an action to a key, with the detail as an object', async () => {
  const { call } = await startCams({ keys: { [KEY.id]: { secret: KEY.secret, denied: ['AddChatGroup'] } } });
  await expect(call('AddChatGroup', { Subject: 'x' })).rejects.toMatchObject({
    code: 'NoPermission',
    statusCode: 403,
    accessDeniedDetail: { AuthAction: 'cams:AddChatGroup' },
  });
  await expect(call('ListChatGroup', page)).resolves.toMatchObject(OK);
});

test('the 51st call of an action within a second is throttled, another action is not', async () => {
  const { call, advance } = await startCams();
  for (let i = 0; i < 50; i += 1) await call('ListChatGroup', page);
  await expect(call('ListChatGroup', page)).rejects.toMatchObject({ code: 'Throttling.User', statusCode: 400 });
  await expect(call('AddChatGroup', { Subject: 'x' })).resolves.toMatchObject(OK);
  advance(1000);
  await expect(call('ListChatGroup', page)).resolves.toMatchObject(OK);
});

test.each([
  ['never', 0],
  ['sometimes', 1],
  ['always', 3],
] as const)('a RequestId ends in a newline %s', async (requestIdNewline, expected) => {
  const { call } = await startCams({ quirks: { requestIdNewline } });
  const ids: string[] = [];
  for (let i = 0; i < 3; i += 1) ids.push(String((await call('ListChatGroup', page)).RequestId));
  expect(ids.filter((id) => id.endsWith('\n'))).toHaveLength(expected);
  for (const id of ids) expect(id.trim()).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
});

test('listens on loopback and says when a port is taken', async () => {
  const { port, url } = await startCams();
  expect(url).toBe(`http://127.0.0.1:${port}`);
  const second = createCamsStandIn({ custSpaceId: SPACE, businessNumbers: [NUMBER] });
  await expect(second.listen(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await second.close();
});
