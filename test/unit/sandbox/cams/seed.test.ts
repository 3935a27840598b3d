import { createCamsStandIn, demoWorkspace } from '../../../../sandbox/cams';
import { createVendorClient } from '../../../support/vendor-client';

test('the demo workspace offers a dozen groups in several scripts to its key', async () => {
  const workspace = demoWorkspace();
  const standIn = createCamsStandIn(workspace);
  const { endpoint } = await standIn.listen();
  const [[id, { secret }] = ['', { secret: '' }]] = Object.entries(workspace.keys);
  const reply = await createVendorClient(endpoint, { id, secret })('ListChatGroup', {
    BusinessNumber: '6281100000001',
    CustSpaceId: 'cams-demo0001',
    Page: { Index: 1, Size: 100 },
  });
  await standIn.close();
  expect(reply).toMatchObject({ Code: 'OK', Data: { Total: 12 } });
  const subjects = standIn.world
    .groups('6281100000001')
    .map(({ subject }) => subject)
    .join(' ');
  for (const script of [/\p{Script=Latin}/u, /\p{Script=Han}/u, /\p{Script=Arabic}/u, /\p{Extended_Pictographic}/u]) {
    expect(subjects).toMatch(script);
  }
});

test('its groups reach from nothing to what CAMS just takes', () => {
  const { seed } = demoWorkspace();
  const lengths = seed.map(({ subject }) => [...subject].length);
  expect(Math.max(...lengths)).toBeGreaterThan(110);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(128);
  const descriptions = seed.map(({ description }) => [...(description ?? '')].length);
  expect(Math.min(...descriptions)).toBe(0);
  expect(Math.max(...descriptions)).toBeGreaterThan(400);
  const counts = seed.map(({ participants }) => participants?.length ?? 0);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([0, 8]);
  expect(seed.some(({ removed }) => removed !== undefined)).toBe(true);
  expect(seed.map(({ status }) => status).filter((status) => status !== undefined)).toEqual(['INACTIVE', 'SUSPENDED']);
});

test('each demo workspace is a fresh one', () => {
  const [one, two] = [demoWorkspace(), demoWorkspace()];
  one.keys['sandbox-access-key'] = { secret: 'changed' };
  expect(two.keys).not.toEqual(one.keys);
  expect(new Set(one.seed.map(({ groupId }) => groupId)).size).toBe(one.seed.length);
});
