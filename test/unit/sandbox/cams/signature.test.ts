import { createVendorClient } from '../../../support/vendor-client';
import { type Captured, captureCall, replay } from './capture';
import { KEY, NUMBER, SPACE, startCams } from './start-cams';

const params = { BusinessNumber: NUMBER, CustSpaceId: SPACE, Page: { Index: 1, Size: 20 } };
const capture = (key = KEY) => captureCall(key, 'ListChatGroup', params);

async function answerTo(alter: (call: Captured) => Captured, options: Parameters<typeof startCams>[0] = {}) {
  const { port } = await startCams(options);
  const { status, body } = await replay(port, alter(await capture()));
  return `${status} ${body.Code}`;
}

function withHeader(name: string, value: string) {
  return (call: Captured): Captured => ({ ...call, headers: { ...call.headers, [name]: value } });
}

function without(name: string) {
  return ({ headers: { [name]: _, ...headers }, ...call }: Captured): Captured => ({ ...call, headers });
}

test('accepts what the vendor client signed, sent through another socket', async () => {
  expect(await answerTo((call) => call)).toBe('200 OK');
});

test.each<[string, (call: Captured) => Captured, string]>([
  ['a changed query', (call) => ({ ...call, path: call.path.replace('20', '30') }), '400 SignatureDoesNotMatch'],
  ['an added parameter', (call) => ({ ...call, path: `${call.path}&GroupStatus=ACTIVE` }), '400 SignatureDoesNotMatch'],
  ['another method', (call) => ({ ...call, method: 'PUT' }), '400 SignatureDoesNotMatch'],
  ['another path', (call) => ({ ...call, path: `/v1${call.path}` }), '404 InvalidApi.NotFound'],
  ['another host', withHeader('host', 'cams.example'), '400 SignatureDoesNotMatch'],
  [
    'another date',
    withHeader('x-acs-date', new Date(Date.now() - 60_000).toISOString().replace(/\.\d+/, '')),
    '400 SignatureDoesNotMatch',
  ],
  ['another action', withHeader('x-acs-action', 'DeleteChatGroup'), '400 SignatureDoesNotMatch'],
  ['another nonce', withHeader('x-acs-signature-nonce', 'other'), '400 SignatureDoesNotMatch'],
  ['an added x-acs header', withHeader('x-acs-extra', '1'), '400 SignatureDoesNotMatch'],
  ['an added content-type', withHeader('content-type', 'text/plain'), '400 SignatureDoesNotMatch'],
  ['a body that was not signed', (call) => ({ ...call, body: 'Subject=x' }), '400 SignatureDoesNotMatch'],
  ['a signed header that was not sent', without('x-acs-credentials-provider'), '400 IncompleteSignature'],
  ['no authorization', without('authorization'), '400 IncompleteSignature'],
  ['an authorization of another kind', withHeader('authorization', 'Bearer abc'), '400 IncompleteSignature'],
  ['no nonce', without('x-acs-signature-nonce'), '400 MissingParameter'],
  ['a date in another form', withHeader('x-acs-date', 'yesterday'), '400 InvalidTimeStamp.Format'],
])('refuses %s', async (_, alter, expected) => {
  expect(await answerTo(alter)).toBe(expected);
});

test.each([
  ['a wrong secret', { [KEY.id]: { secret: 'other' } }, '400 SignatureDoesNotMatch'],
  ['an unknown key', {}, '404 InvalidAccessKeyId.NotFound'],
  ['an inactive key', { [KEY.id]: { secret: KEY.secret, inactive: true } }, '400 InvalidAccessKeyId.Inactive'],
  [
    'an STS key without its token',
    { [KEY.id]: { secret: KEY.secret, securityToken: 'tok' } },
    '400 MissingSecurityToken',
  ],
])('refuses %s', async (_, keys, expected) => {
  expect(await answerTo((call) => call, { keys })).toBe(expected);
});

test.each([
  [-15 * 60_000 - 2000, '400 InvalidTimeStamp.Expired'],
  [15 * 60_000 + 2000, '400 InvalidTimeStamp.Expired'],
  [14 * 60_000, '200 OK'],
])('judges a date that is off by %i ms', async (off, expected) => {
  expect(await answerTo((call) => call, { wireClock: { now: () => Date.now() + off } })).toBe(expected);
});

test('refuses a nonce used twice', async () => {
  const { port } = await startCams();
  const call = await capture();
  expect((await replay(port, call)).body.Code).toBe('OK');
  expect((await replay(port, call)).body.Code).toBe('SignatureNonceUsed');
});

test('a refused signature does not spend the nonce', async () => {
  const { port } = await startCams();
  const call = await capture();
  await replay(port, withHeader('host', 'elsewhere')(call));
  expect((await replay(port, call)).body.Code).toBe('OK');
});

test('takes a temporary key with its token and refuses another token', async () => {
  const { endpoint, standIn } = await startCams({ keys: { [KEY.id]: { secret: KEY.secret, securityToken: 'now' } } });
  const call = createVendorClient(endpoint, { ...KEY, securityToken: 'now' });
  await expect(call('ListChatGroup', params)).resolves.toMatchObject({ Code: 'OK' });
  standIn.keys[KEY.id] = { secret: KEY.secret, securityToken: 'next' };
  await expect(call('ListChatGroup', params)).rejects.toMatchObject({ code: 'InvalidSecurityToken.Expired' });
  standIn.keys[KEY.id] = { secret: KEY.secret };
  await expect(call('ListChatGroup', params)).rejects.toMatchObject({
    code: 'InvalidSecurityToken.MismatchWithAccessKey',
  });
});

test('a refusal carries what the vendor documents and leaves the state alone', async () => {
  const { port, standIn, addGroup } = await startCams();
  const { groupId } = addGroup();
  const call = await captureCall(KEY, 'DeleteChatGroup', {
    BusinessNumber: NUMBER,
    CustSpaceId: SPACE,
    GroupId: groupId,
  });
  const { body } = await replay(port, withHeader('x-acs-extra', '1')(call));
  expect(Object.keys(body).sort()).toEqual(['Code', 'HostId', 'Message', 'Recommend', 'RequestId']);
  expect(standIn.world.group(groupId)?.status).toBe('ACTIVE');
  expect(standIn.writes()).toMatchObject([{ outcome: { code: 'SignatureDoesNotMatch', applied: false } }]);
});
