import { z } from 'zod';
import { eventually } from '../../support/eventually';
import { json, startRawServer } from './raw-server';
import { clientFor, READ_TIMEOUT, rejection, startClient } from './start-client';

const nothing = z.object({});
const write = { Subject: 'x' };
const page = { Page: { Index: 1, Size: 20 } };

test.each([
  [{ kind: 'lost-before-applying' }, 'reply_lost', 'unknown', true],
  [{ kind: 'lost-reply-after-applying' }, 'reply_lost', 'unknown', true],
  [{ kind: 'html' }, 'reply_unreadable', 'unknown', true],
  [{ kind: 'empty' }, 'reply_unreadable', 'unknown', true],
  [{ kind: 'empty', status: 431 }, 'reply_unreadable', 'unknown', true],
  [{ kind: 'redirect-302' }, 'reply_unreadable', 'unknown', false],
  [{ kind: 'ok-but-success-false' }, 'reply_contradicts', 'unknown', false],
  [{ kind: 'throttle' }, 'throttled', 'refused', true],
  [{ kind: 'error', code: 'InternalError', status: 500 }, 'cams_trouble', 'unknown', true],
  [{ kind: 'error', code: 'ServiceUnavailable', status: 503 }, 'cams_trouble', 'unknown', true],
  [{ kind: 'error', code: 'Brand.New', status: 500 }, 'cams_trouble', 'unknown', true],
  [{ kind: 'error', code: 'Brand.New', status: 400 }, 'vendor_code_unknown', 'unknown', false],
  [{ kind: 'error', code: 'Brand.New' }, 'vendor_code_unknown', 'unknown', false],
  [{ kind: 'error', code: '131000' }, 'whatsapp_code_unknown', 'unknown', false],
  [{ kind: 'error', code: '131215' }, 'number_not_eligible', 'refused', false],
  [{ kind: 'error', code: 'SignatureNonceUsed', status: 400 }, 'repeated_on_the_way', 'unknown', true],
] as const)('a write that meets %j is %s, %s, and never sent again', async (fault, code, certainty, passing) => {
  const { cams, standIn } = await startClient();
  standIn.faults.add(fault);
  await expect(cams.call('AddChatGroup', write, nothing)).rejects.toMatchObject({ code, certainty, passing });
  expect(standIn.calls).toHaveLength(1);
});

test.each([
  ['silence', { kind: 'timeout' }],
  ['a slow reply', { kind: 'slow', ms: 400 }],
] as const)('a write that meets %s is in doubt, since it was connected', async (_, fault) => {
  const { cams, clock, standIn } = await startClient();
  standIn.faults.add(fault);
  const call = rejection(cams.call('AddChatGroup', write, nothing));
  await eventually(() => standIn.calls.length === 1);
  await clock.advance(READ_TIMEOUT);
  await expect(call).resolves.toMatchObject({ code: 'reply_slow', certainty: 'unknown' });
  expect(standIn.writes()).toMatchObject([{ outcome: { applied: true } }]);
});

test('where nothing listens, nothing was sent', async () => {
  const { cams } = clientFor('http://127.0.0.1:1');
  await expect(cams.call('AddChatGroup', write, nothing)).rejects.toMatchObject({
    code: 'cams_unreachable',
    certainty: 'not_sent',
    passing: true,
  });
});

test.each([
  ['a reply that breaks off', '{"Code":"OK"', {}],
  ['a list instead of an object', '[]', {}],
  ['a text', '"OK"', {}],
  ['null', 'null', {}],
  ['an object without a code', '{}', {}],
  ['an object of another kind', '{"Code":{"deep":1},"Success":[]}', {}],
])('%s leaves a write in doubt', async (_, body) => {
  const { url } = await startRawServer(json(200, body));
  await expect(clientFor(url).cams.call('AddChatGroup', write, nothing)).rejects.toMatchObject({
    code: 'reply_unreadable',
    certainty: 'unknown',
  });
});

test.each([
  [400, 'reply_unreadable'],
  [429, 'throttled'],
  [502, 'cams_trouble'],
])('an HTTP %i without a code is %s', async (status, code) => {
  const { url } = await startRawServer(json(status, {}));
  await expect(clientFor(url).cams.call('AddChatGroup', write, nothing)).rejects.toMatchObject({ code });
});

test.each([
  ['AddChatGroup', write, 'unknown'],
  ['ListChatGroup', page, 'refused'],
] as const)('an OK of %s without what it should hold is %s', async (action, params, certainty) => {
  const { url } = await startRawServer(json(200, { Code: 'OK', RequestId: 'REQUEST-1\n', UniqueCode: 'None' }));
  const reply = z.object({ UniqueCode: z.string() });
  await expect(clientFor(url).cams.call(action, params, reply)).rejects.toMatchObject({
    code: 'reply_unreadable',
    certainty,
    passing: false,
    camsRequestId: 'REQUEST-1',
  });
});
