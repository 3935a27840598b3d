import { tmpdir } from 'node:os';
import { resolveCredential } from '../../../src/cams/credentials';
import { json, startRawServer } from './raw-server';
import { rejection } from './start-client';

const before = { ...process.env };
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('ALIBABA_CLOUD_')) delete process.env[name];
  // Keeps the chain away from this machine's profiles and from the metadata address.
  Object.assign(process.env, {
    ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true',
    ALIBABA_CLOUD_CREDENTIALS_FILE: `${tmpdir()}/no-such-credentials-file`,
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
  });
});
afterEach(() => {
  process.env = { ...before };
});

test('takes the access key of the settings as it is, and looks nowhere else', async () => {
  process.env.ALIBABA_CLOUD_ACCESS_KEY_ID = 'other';
  process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = 'other';
  const key = { id: 'id', secret: 'secret', securityToken: undefined };
  await expect((await resolveCredential(key)).accessKey()).resolves.toEqual(key);
});

test('without one, takes what the default chain of the vendor finds', async () => {
  process.env.ALIBABA_CLOUD_ACCESS_KEY_ID = 'chain-id';
  process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = 'chain-secret';
  await expect((await resolveCredential()).accessKey()).resolves.toEqual({
    id: 'chain-id',
    secret: 'chain-secret',
    securityToken: undefined,
  });
});

test('takes a temporary key from a credentials URI', async () => {
  const { url } = await startRawServer(
    json(200, { AccessKeyId: 'i', AccessKeySecret: 's', SecurityToken: 't', Expiration: '2999-01-01T00:00:00Z' }),
  );
  process.env.ALIBABA_CLOUD_CREDENTIALS_URI = url;
  await expect((await resolveCredential()).accessKey()).resolves.toEqual({ id: 'i', secret: 's', securityToken: 't' });
});

test('says that there is none, without repeating what the source said', async () => {
  const { url } = await startRawServer(json(200, { AccessKeyId: 'i', AccessKeySecret: 'half-a-secret' }));
  process.env.ALIBABA_CLOUD_CREDENTIALS_URI = url;
  const error = await rejection(resolveCredential());
  expect(error).toMatchObject({ name: 'GroupkeeperError', code: 'credentials_missing', cause: { name: 'Error' } });
  expect(JSON.stringify(error)).not.toContain('half-a-secret');
});

test('a source that failed is asked anew, because a chain that failed once stays broken', async () => {
  await expect(resolveCredential()).rejects.toMatchObject({ code: 'credentials_missing' });
  process.env.ALIBABA_CLOUD_ACCESS_KEY_ID = 'late-id';
  process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = 'late-secret';
  await expect(resolveCredential()).resolves.toBeDefined();
});

test('a key that is lost later is said to be lost', async () => {
  process.env.ALIBABA_CLOUD_ACCESS_KEY_ID = 'chain-id';
  process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = 'chain-secret';
  const credential = await resolveCredential();
  delete process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET;
  await expect(credential.accessKey()).rejects.toMatchObject({ code: 'credentials_lost' });
});
