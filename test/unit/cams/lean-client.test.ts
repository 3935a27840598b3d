import type { IncomingMessage } from 'node:http';
import Client, { Config, OpenApiRequest, Params } from '@alicloud/openapi-client';
import fc from 'fast-check';
import type { AccessKey } from '../../../src/cams/credentials';
import { createTransport } from '../../../src/cams/transport';
import { systemClock } from '../../../src/domain/clock';
import { json, startRawServer } from './raw-server';
import { KEY } from './start-client';

const ACTION = 'AddChatGroup';

/** The same call from the vendor's client as it is, and from ours; what the server saw of both. */
async function startBoth() {
  const { url, requests } = await startRawServer(json(200, { Code: 'OK' }));
  const { host } = new URL(url);
  const send = createTransport({
    endpoint: { protocol: 'http', host },
    clock: systemClock,
    connectTimeoutMs: 5000,
    readTimeoutMs: 5000,
  });
  return async (query: Record<string, string>, key: AccessKey): Promise<[IncomingMessage, IncomingMessage]> => {
    await vendorsCall(host, query, key);
    await send(ACTION, query, key);
    const [vendors, ours] = requests.slice(-2);
    if (vendors === undefined || ours === undefined) throw new Error('not both arrived');
    return [vendors, ours];
  };
}

function vendorsCall(host: string, query: Record<string, string>, key: AccessKey): Promise<unknown> {
  const config = { accessKeyId: key.id, accessKeySecret: key.secret, endpoint: host, protocol: 'http' };
  const token = key.securityToken === undefined ? {} : { securityToken: key.securityToken };
  const client = new Client(new Config({ ...config, ...token, regionId: 'ap-southeast-1', userAgent: 'Groupkeeper' }));
  const params = { action: ACTION, version: '2020-06-06', protocol: 'http', pathname: '/', method: 'POST' };
  const style = { authType: 'AK', style: 'RPC', reqBodyType: 'formData', bodyType: 'json' };
  return client.callApi(
    new Params({ ...params, ...style }),
    new OpenApiRequest({ query, headers: { connection: 'close' } }),
    { toMap: () => ({}) },
  );
}

/** All that is the same from one call to the next. */
function lasting({ method, url, headers }: IncomingMessage): object {
  const { 'x-acs-date': date, 'x-acs-signature-nonce': nonce, authorization, ...others } = headers;
  expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(String(nonce).length).toBeGreaterThanOrEqual(32);
  return { method, url, others, authorization: authorization?.replace(/Signature=[0-9a-f]{64}$/, '') };
}

test.each([
  ['a key', KEY],
  ['a temporary key', { ...KEY, securityToken: 'sts-token' }],
])('what is sent with %s is what the vendor’s client sends', async (_, key) => {
  const call = await startBoth();
  const [vendors, ours] = await call({ Subject: 'Resellers', Page: '{"Index":1,"Size":20}' }, key);
  expect(lasting(ours)).toEqual(lasting(vendors));
});

test('whatever is written, it is sent as the vendor’s client sends it', async () => {
  const call = await startBoth();
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[A-Z][A-Za-z]{0,20}$/), text, { minKeys: 1, maxKeys: 5 }),
      async (query) => {
        const [vendors, ours] = await call(query, KEY);
        expect(ours.url).toBe(vendors.url);
      },
    ),
    { numRuns: 50, examples: [[{ Subject: 'a\'b(c)*!~ +%&=?#/\\"<>[]{}|^`\u0000\n' }]] },
  );
});
