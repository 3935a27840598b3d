import { asList, NUMBER, OK, people, SPACE, startCams } from './start-cams';

const page = { Page: { Index: 1, Size: 20 } };

async function withGroup() {
  const cams = await startCams({ timings: { removingMs: 0, updatingMs: 0 } });
  const { groupId } = cams.addGroup({ participants: people(4) });
  const write = () => cams.call('AddChatGroupInviteLink', { GroupId: groupId });
  return { ...cams, groupId, write, linked: () => cams.standIn.world.group(groupId)?.link !== null };
}

test.each([
  [{ kind: 'throttle' }, { code: 'Throttling.User' }],
  [{ kind: 'ram-denied' }, { code: 'NoPermission', statusCode: 403 }],
  [
    { kind: 'error', code: 'ServiceUnavailable', status: 503 },
    { code: 'ServiceUnavailable', statusCode: 503 },
  ],
  [{ kind: 'lost-before-applying' }, { code: 'ECONNRESET' }],
  [{ kind: 'html' }, { name: 'SyntaxError' }],
  [{ kind: 'empty' }, { name: 'SyntaxError' }],
] as const)('%j fails the call, applies nothing and is over after it', async (fault, error) => {
  const { standIn, write, linked } = await withGroup();
  standIn.faults.add(fault);
  await expect(write()).rejects.toMatchObject(error);
  expect(linked()).toBe(false);
  expect(standIn.writes()).toMatchObject([{ outcome: { applied: false, faults: [fault.kind] } }]);
  await expect(write()).resolves.toMatchObject(OK);
});

test.each([
  [
    { kind: 'error', code: 'System.LimitControl', message: 'busy' },
    { Code: 'System.LimitControl', Message: 'busy', Success: false },
  ],
  [{ kind: 'ok-but-success-false' }, { Code: 'OK', Success: false }],
] as const)('%j resolves in the vendor client and applies nothing', async (fault, reply) => {
  const { standIn, write, linked } = await withGroup();
  standIn.faults.add(fault);
  await expect(write()).resolves.toMatchObject(reply);
  expect(linked()).toBe(false);
});

test('a redirect resolves in the vendor client without Code', async () => {
  const { standIn, write, linked } = await withGroup();
  standIn.faults.add({ kind: 'redirect-302' });
  await expect(write()).resolves.toEqual({});
  expect(linked()).toBe(false);
  expect(standIn.writes()).toMatchObject([{ outcome: { status: 302 } }]);
});

test('a lost reply leaves the change done', async () => {
  const { standIn, write, linked } = await withGroup();
  standIn.faults.add({ kind: 'lost-reply-after-applying' });
  await expect(write()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(linked()).toBe(true);
  expect(standIn.writes()).toMatchObject([{ outcome: { code: 'OK', status: 0, reply: 'lost', applied: true } }]);
});

test('a held reply runs into the timeout of the client, and closing lets go of it', async () => {
  const { standIn, vendor, groupId, linked } = await withGroup();
  standIn.faults.add({ kind: 'timeout', times: 2 });
  const params = { BusinessNumber: NUMBER, CustSpaceId: SPACE, GroupId: groupId };
  const short = vendor('AddChatGroupInviteLink', params, { timeoutMs: 20 });
  await expect(short).rejects.toMatchObject({ name: 'RequestTimeoutError' });
  expect(linked()).toBe(true);
  const held = expect(vendor('AddChatGroupInviteLink', params)).rejects.toMatchObject({ code: 'ECONNRESET' });
  while (standIn.writes().length < 2) await new Promise((resolve) => setImmediate(resolve));
  await standIn.close();
  await held;
});

test('a slow reply comes, late', async () => {
  const { standIn, write } = await withGroup();
  standIn.faults.add({ kind: 'slow', ms: 15 });
  const before = performance.now();
  await expect(write()).resolves.toMatchObject(OK);
  expect(performance.now() - before).toBeGreaterThan(12);
});

test('a partial removal does the first ones only', async () => {
  const { standIn, call, groupId } = await withGroup();
  standIn.faults.add({ kind: 'partial', done: 1 });
  await call('UpdateChatGroup', { GroupId: groupId, Subject: 'not concerned' });
  const reply = await call('DeleteChatGroupParticipants', { GroupId: groupId, List: asList(people(3)) });
  expect(reply).toMatchObject({ Code: '131201', Success: false, Result: 1 });
  expect(standIn.world.group(groupId)?.participants).toEqual(people(4).slice(1));
});

test('accepted and never done: the reply is as always, reads do not use it up', async () => {
  const { standIn, call, write, linked } = await withGroup();
  standIn.faults.add({ kind: 'accepted-not-done' });
  await call('ListChatGroup', page);
  await expect(write()).resolves.toMatchObject({ ...OK, InviteLink: expect.any(String) });
  expect(linked()).toBe(false);
});

test('a fault keeps to its action and its number of calls, and can be taken back', async () => {
  const { standIn, call, write } = await withGroup();
  standIn.faults.add({ kind: 'throttle', action: 'ListChatGroup', times: 2 });
  const takeBack = standIn.faults.add({ kind: 'ram-denied', times: Number.POSITIVE_INFINITY });
  takeBack();
  await expect(write()).resolves.toMatchObject(OK);
  await expect(call('ListChatGroup', page)).rejects.toMatchObject({ code: 'Throttling.User' });
  expect(standIn.faults.pending()).toEqual([{ kind: 'throttle', action: 'ListChatGroup', times: 1 }]);
  standIn.faults.clear();
  await expect(call('ListChatGroup', page)).resolves.toMatchObject(OK);
});

test('faults of different places add up in one call; of one place they come one after the other', async () => {
  const { standIn, call, groupId } = await withGroup();
  const remove = () => call('DeleteChatGroupParticipants', { GroupId: groupId, List: asList(people(2)) });
  standIn.faults.add({ kind: 'throttle' });
  standIn.faults.add({ kind: 'error', code: 'InternalError', status: 500 });
  standIn.faults.add({ kind: 'partial', done: 1 });
  standIn.faults.add({ kind: 'lost-reply-after-applying' });
  await expect(remove()).rejects.toMatchObject({ code: 'Throttling.User' });
  await expect(remove()).rejects.toMatchObject({ code: 'InternalError' });
  await expect(remove()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(standIn.writes().at(-1)).toMatchObject({
    outcome: { code: '131201', faults: ['partial', 'lost-reply-after-applying'] },
  });
  expect(standIn.world.group(groupId)?.participants).toHaveLength(3);
});

test('a fault that concerns writes only lets reads pass, and says how often it will still be met', async () => {
  const { standIn, call, write } = await withGroup();
  const fault = { kind: 'throttle', concerns: 'writes', times: 2 } as const;
  expect(standIn.faults.pendingOf(fault)).toBe(0);
  standIn.faults.add(fault);
  await expect(call('ListChatGroup', page)).resolves.toMatchObject(OK);
  expect(standIn.faults.pendingOf(fault)).toBe(2);
  await expect(write()).rejects.toMatchObject({ code: 'Throttling.User' });
  expect(standIn.faults.pendingOf(fault)).toBe(1);
  standIn.faults.clear();
  expect(standIn.faults.pendingOf(fault)).toBe(0);
  await expect(write()).resolves.toMatchObject(OK);
});
