import { z } from 'zod';
import { CAMS_READ_ACTIONS, CAMS_WRITE_ACTIONS } from '../../../src/domain/ports/cams';
import { runThrough, startClient } from './start-client';

const nothing = z.object({});
const params = {
  GroupId: 'g',
  Subject: 'x',
  Page: { Index: 1, Size: 20 },
  List: [{ ParticipantNumber: '6281234567801' }],
};

test.each(CAMS_READ_ACTIONS)('%s is tried three times while the trouble may pass', async (action) => {
  const { cams, clock, standIn, addGroup } = await startClient();
  const { groupId } = addGroup();
  standIn.faults.add({ kind: 'html' });
  standIn.faults.add({ kind: 'lost-before-applying' });
  await expect(runThrough(clock, cams.call(action, { ...params, GroupId: groupId }, nothing))).resolves.toBeDefined();
  expect(standIn.calls).toHaveLength(3);
});

test.each(CAMS_READ_ACTIONS)('%s is given up after the third time', async (action) => {
  const { cams, clock, standIn } = await startClient();
  standIn.faults.add({ kind: 'throttle', times: 9 });
  await expect(runThrough(clock, cams.call(action, params, nothing))).rejects.toMatchObject({ code: 'throttled' });
  expect(standIn.calls).toHaveLength(3);
});

test.each(CAMS_READ_ACTIONS)('%s is not tried again when it was refused for good', async (action) => {
  const { cams, standIn } = await startClient();
  standIn.faults.add({ kind: 'ram-denied' });
  await expect(cams.call(action, params, nothing)).rejects.toMatchObject({ code: 'ram_denied' });
  expect(standIn.calls).toHaveLength(1);
});

test.each(CAMS_WRITE_ACTIONS)('%s is sent once, whatever happens to it', async (action) => {
  for (const kind of ['throttle', 'html', 'lost-before-applying', 'lost-reply-after-applying'] as const) {
    const { cams, clock, standIn } = await startClient();
    standIn.faults.add({ kind, times: 9 });
    await expect(runThrough(clock, cams.call(action, params, nothing))).rejects.toMatchObject({ name: 'CamsError' });
    expect(standIn.calls).toHaveLength(1);
  }
});

test('the pauses between tries grow and differ by chance', async () => {
  const tried: number[] = [];
  const { cams, clock, standIn } = await startClient(
    {},
    {
      random: () => 0.5,
      limiter: {
        take: async () => {
          tried.push(0);
        },
      },
    },
  );
  standIn.faults.add({ kind: 'throttle', times: 3 });
  const startedAt = clock.now();
  await expect(runThrough(clock, cams.call('ListChatGroup', params, nothing))).rejects.toBeDefined();
  expect(tried).toHaveLength(3);
  expect(clock.now() - startedAt).toBeGreaterThanOrEqual(225 + 450);
  expect(clock.now() - startedAt).toBeLessThan(1000);
});
