import { inspect } from 'node:util';
import { z } from 'zod';
import { resolveCredential } from '../../../src/cams/credentials';
import type { CamsAction } from '../../../src/domain/ports/cams';
import { eventually } from '../../support/eventually';
import { json, startRawServer } from './raw-server';
import { clientFor, KEY, rejection, runThrough, SCOPE, startClient } from './start-client';

const SECRETS = [KEY.secret, 'sts-token-1', '6281234567801', SCOPE.businessNumber, 'Secret subject', 'TESTsecretLink'];
const params = { Subject: 'Secret subject', GroupId: 'g', List: [{ ParticipantNumber: '6281234567801' }] };
const key = { ...KEY, securityToken: 'sts-token-1' };
const link = 'https://chat.whatsapp.com/TESTsecretLink';

function expectNoSecret(...shown: unknown[]): void {
  for (const each of shown) {
    const chain: unknown[] = [];
    for (let at = each; at !== undefined && at !== null; at = at instanceof Error ? at.cause : undefined) {
      chain.push(at, at instanceof Error ? `${at.message} ${at.stack}` : '');
    }
    const text = `${inspect(each, { depth: 10, showHidden: true })} ${JSON.stringify(chain)} ${String(each)} ${chain}`;
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  }
}

/** Everything a server may repeat of what it was sent, in every place where it may stand. */
const echo = {
  RequestId: SCOPE.businessNumber,
  Code: `Bad.${SCOPE.businessNumber}`,
  Message: `131212 ${JSON.stringify(params)} ${link}`,
  Description: link,
  Recommend: `https://example/?Subject=Secret subject&secret=${KEY.secret}`,
  AccessDeniedDetail: `${KEY.secret} 6281234567801`,
  InviteLink: link,
};

test.each<[string, Parameters<typeof json>]>([
  ['a refusal that repeats everything', [200, { ...echo, Success: false }]],
  ['an HTTP error that repeats everything', [400, echo]],
  ['a server error that repeats everything', [500, echo]],
  ['an OK that fails', [200, { ...echo, Code: 'OK', Success: false }]],
  ['an OK of another shape', [200, { ...echo, Code: 'OK' }]],
  ['HTML', [502, `<html>Secret subject ${link} 6281234567801</html>`]],
])('neither the error nor the log of %s holds a secret', async (_, [status, body]) => {
  const { url } = await startRawServer(json(status, body));
  for (const action of ['AddChatGroup', 'ListChatGroup'] satisfies CamsAction[]) {
    const { cams, clock, log } = clientFor(url, { credential: { accessKey: async () => key } });
    const reply = z.object({ InviteLink: z.number({ error: () => link }) });
    const error = await runThrough(clock, rejection(cams.call(action, params, reply)));
    expect(error).toMatchObject({ name: 'CamsError' });
    expect(log.lines).not.toHaveLength(0);
    expectNoSecret(error, ...log.lines);
  }
});

test.each(['lost-before-applying', 'timeout', 'empty', 'throttle', 'ram-denied', 'redirect-302'] as const)(
  'neither the error nor the log of a call that met %s holds a secret',
  async (kind) => {
    const { cams, clock, log, standIn } = await startClient();
    standIn.faults.add({ kind });
    const call = rejection(cams.call('AddChatGroup', params, z.object({})));
    await eventually(() => standIn.calls.length === 1);
    const error = await runThrough(clock, call);
    expect(log.lines).toHaveLength(1);
    expectNoSecret(error, ...log.lines);
  },
);

test('a connection that is refused says nothing of what was to be sent', async () => {
  const { cams, log } = clientFor('http://127.0.0.1:1');
  expectNoSecret(await rejection(cams.call('AddChatGroup', params, z.object({}))), ...log.lines);
});

test('a call that went well is logged without what was sent and answered', async () => {
  const { url } = await startRawServer(json(200, { ...echo, Code: 'OK', RequestId: 'REQUEST-1' }));
  const { cams, log } = clientFor(url);
  await cams.call('AddChatGroupInviteLink', params, z.object({ InviteLink: z.string() }));
  expect(log.lines).toEqual([
    { level: 'debug', message: 'CAMS answered', action: 'AddChatGroupInviteLink', camsRequestId: 'REQUEST-1', ms: 0 },
  ]);
});

test('a client and a credential do not print their key', async () => {
  const credential = await resolveCredential(key);
  const { client, cams } = clientFor('cams.example', { credential });
  expectNoSecret({ client, cams, credential });
});
