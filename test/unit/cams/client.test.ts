import { z } from 'zod';
import { GroupkeeperError } from '../../../src/domain/errors';
import type { CamsWriteAction } from '../../../src/domain/ports/cams';
import { clientFor, fixedKey, KEY, runThrough, SCOPE, startClient } from './start-client';

const nothing = z.object({});
const page = { Page: { Index: 1, Size: 20 } };

test('adds the scope to every call, sends objects as JSON text and leaves out what is absent', async () => {
  const { cams, standIn } = await startClient();
  await cams.call('ListChatGroup', { ...page, Subject: undefined, GroupStatus: 'ACTIVE' }, nothing);
  expect(standIn.calls).toMatchObject([
    {
      action: 'ListChatGroup',
      params: {
        CustSpaceId: SCOPE.custSpaceId,
        BusinessNumber: SCOPE.businessNumber,
        ChannelType: 'WHATSAPP',
        Page: '{"Index":1,"Size":20}',
        GroupStatus: 'ACTIVE',
      },
      outcome: { code: 'OK' },
    },
  ]);
  expect(standIn.calls[0]?.params).not.toHaveProperty('Subject');
});

test('calls every writing action with a signature that is verified, and gives the reply and a trimmed RequestId', async () => {
  const { cams, standIn, addGroup, wait } = await startClient({ quirks: { requestIdNewline: 'always' } });
  const { groupId } = addGroup({ participants: ['6281234567801'], link: true });
  const writes: [CamsWriteAction, Record<string, string | object>][] = [
    ['AddChatGroup', { Subject: '新加坡 🌙 <!channel>', Description: "a'b(c)*!~ +%&" }],
    ['UpdateChatGroup', { GroupId: groupId, Subject: 'Other' }],
    ['AddChatGroupInviteLink', { GroupId: groupId }],
    ['DeleteChatGroupInviteLink', { GroupId: groupId }],
    ['DeleteChatGroupParticipants', { GroupId: groupId, List: [{ ParticipantNumber: '6281234567801' }] }],
    ['DeleteChatGroup', { GroupId: groupId }],
  ];
  for (const [action, params] of writes) {
    const { requestId } = await cams.call(action, params, nothing);
    wait(10_000);
    expect(requestId).toBe(standIn.calls.at(-1)?.outcome.requestId);
  }
  expect(standIn.writes().map(({ action, outcome }) => [action, outcome.applied])).toEqual(
    writes.map(([action]) => [action, true]),
  );
  expect(standIn.writes('AddChatGroup')[0]?.params).toMatchObject({ Subject: '新加坡 🌙 <!channel>' });
});

test('takes a description of 2,048 CJK characters', async () => {
  const { cams, standIn } = await startClient();
  await cams.call('AddChatGroup', { Subject: 'x', Description: '群'.repeat(2048) }, nothing);
  expect(standIn.writes()).toMatchObject([{ params: { Description: '群'.repeat(2048) }, outcome: { applied: true } }]);
});

test('signs with a temporary key and its token', async () => {
  const temporary = { ...KEY, securityToken: 'sts-token' };
  const { cams } = await startClient(
    { keys: { [KEY.id]: { secret: KEY.secret, securityToken: 'sts-token' } } },
    { credential: fixedKey(temporary) },
  );
  await expect(cams.call('ListChatGroup', page, nothing)).resolves.toMatchObject({ data: {} });
});

test.each([
  ['an unknown key', {}, 'key_unknown', 'InvalidAccessKeyId.NotFound'],
  [
    'an inactive key',
    { [KEY.id]: { secret: KEY.secret, inactive: true } },
    'key_inactive',
    'InvalidAccessKeyId.Inactive',
  ],
  ['a wrong secret', { [KEY.id]: { secret: 'other' } }, 'key_wrong', 'SignatureDoesNotMatch'],
  [
    'an expired token',
    { [KEY.id]: { secret: KEY.secret, securityToken: 'x' } },
    'token_expired',
    'MissingSecurityToken',
  ],
])('says that %s was refused, and does not try again', async (_, keys, code, vendorCode) => {
  const { cams, standIn } = await startClient({ keys });
  await expect(cams.call('ListChatGroup', page, nothing)).rejects.toMatchObject({
    name: 'CamsError',
    code,
    vendorCode,
    certainty: 'refused',
    passing: false,
    camsRequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
  });
  expect(standIn.calls).toHaveLength(1);
});

test('names the RAM action that is missing', async () => {
  const { cams } = await startClient({ keys: { [KEY.id]: { secret: KEY.secret, denied: ['AddChatGroup'] } } });
  await expect(cams.call('AddChatGroup', { Subject: 'x' }, nothing)).rejects.toMatchObject({
    code: 'ram_denied',
    missingRight: 'cams:AddChatGroup',
    certainty: 'refused',
  });
});

test.each([
  ['another channel', { custSpaceId: 'cams-other' }, 'channel_not_yours'],
  ['a business number of somebody else', { businessNumber: '6281100000009' }, 'phone_number_invalid'],
  ['a business number with a plus', { businessNumber: '+6281100000001' }, 'business_number_invalid'],
])('says that %s is refused, which comes with HTTP 200', async (_, change, code) => {
  const { client } = await startClient();
  const cams = client.forScope({ ...SCOPE, ...change });
  await expect(cams.call('ListChatGroup', page, nothing)).rejects.toMatchObject({
    code,
    certainty: 'refused',
    passing: false,
  });
});

test('does not send a write that had to wait for its key for too long', async () => {
  const { cams, clock, standIn } = await startClient({}, {});
  const slow = clientFor('http://127.0.0.1:1', {
    clock,
    credential: {
      accessKey: async () => {
        clock.leap(clock.now() + 11_000);
        return KEY;
      },
    },
  });
  await expect(slow.cams.call('AddChatGroup', { Subject: 'x' }, nothing)).rejects.toMatchObject({
    code: 'execution_deadline',
    certainty: 'not_sent',
  });
  await expect(cams.call('AddChatGroup', { Subject: 'x' }, nothing)).resolves.toBeDefined();
  expect(standIn.writes()).toHaveLength(1);
});

test('a key that cannot be renewed means that nothing was sent', async () => {
  const { cams, standIn } = await startClient(
    {},
    { credential: { accessKey: () => Promise.reject(new Error('AccessKeySecret=test-key-secret')) } },
  );
  await expect(cams.call('AddChatGroup', { Subject: 'x' }, nothing)).rejects.toMatchObject({
    code: 'credentials_lost',
    certainty: 'not_sent',
    passing: true,
  });
  expect(standIn.calls).toHaveLength(0);
});

test('a turn that waits while the clock is set back is too late for a write as well', async () => {
  const { clock, cams } = clientFor('http://127.0.0.1:1', {
    limiter: {
      take: async () => {
        clock.leap(clock.now() - 3_600_000);
      },
    },
  });
  await expect(cams.call('AddChatGroup', { Subject: 'x' }, nothing)).rejects.toMatchObject({
    code: 'execution_deadline',
    certainty: 'not_sent',
  });
});

test('a turn that cannot be found out means that nothing was sent, and a write is not tried again', async () => {
  let asked = 0;
  const { cams, clock, standIn } = await startClient(
    {},
    {
      limiter: {
        take: async () => {
          asked += 1;
          throw new GroupkeeperError('store_unsure', { vendorCode: 'ECONNRESET' });
        },
      },
    },
  );
  const refusal = { name: 'CamsError', code: 'store_unavailable', certainty: 'not_sent', passing: true };
  await expect(cams.call('AddChatGroup', { Subject: 'x' }, nothing)).rejects.toMatchObject(refusal);
  expect(asked).toBe(1);
  await expect(runThrough(clock, cams.call('ListChatGroup', page, nothing))).rejects.toMatchObject(refusal);
  expect(asked).toBe(4);
  expect(standIn.calls).toHaveLength(0);
});

test('what cannot be written as JSON is not sent', async () => {
  const { cams, standIn } = await startClient();
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  await expect(cams.call('AddChatGroup', { List: circle }, nothing)).rejects.toMatchObject({ certainty: 'not_sent' });
  expect(standIn.calls).toHaveLength(0);
});
