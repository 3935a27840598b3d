import { createOutside } from '../../../../../sandbox/page/server/outside';
import { NUMBER, OK, SPACE, startCams } from '../../cams/start-cams';

const page = { Page: { Index: 1, Size: 20 } };

async function start(trouble: string) {
  const cams = await startCams({ timings: { updatingMs: 0 } });
  const outside = createOutside(cams.standIn, NUMBER);
  const { groupId } = cams.addGroup();
  const params = { BusinessNumber: NUMBER, CustSpaceId: SPACE, GroupId: groupId };
  outside.act({ act: 'trouble', trouble });
  return {
    ...cams,
    outside,
    patient: (Subject: string) => cams.call('UpdateChatGroup', { GroupId: groupId, Subject }),
    /** A write whose caller waits 200 ms. */
    impatient: (Subject: string) => cams.vendor('UpdateChatGroup', { ...params, Subject }, { timeoutMs: 200 }),
    subject: () => cams.standIn.world.group(groupId)?.subject,
  };
}

describe('troubles that keep one waiting', () => {
  it('hold: the next write is done and never answered, reads are, and then writes again', async () => {
    const { outside, impatient, patient, call, subject } = await start('hold');
    await expect(call('ListChatGroup', page)).resolves.toMatchObject(OK);
    await expect(impatient('Held')).rejects.toMatchObject({ name: 'RequestTimeoutError' });
    expect(subject()).toBe('Held');
    expect(outside.state().calls[0]).toMatchObject({ action: 'UpdateChatGroup', applied: true, reply: 'held' });
    await expect(call('ListChatGroup', page)).resolves.toMatchObject(OK);
    await expect(patient('Answered')).resolves.toMatchObject(OK);
  });

  it('slow: every answer is late until it is calmed', async () => {
    const { outside, impatient, patient } = await start('slow');
    for (const late of ['Once', 'Twice'])
      await expect(impatient(late)).rejects.toMatchObject({ name: 'RequestTimeoutError' });
    outside.act({ act: 'calm' });
    await expect(patient('In time')).resolves.toMatchObject(OK);
  });

  it('deny: the key is refused until it is calmed', async () => {
    const { outside, call } = await start('deny');
    for (let i = 0; i < 2; i += 1)
      await expect(call('ListChatGroup', page)).rejects.toMatchObject({ code: 'NoPermission', statusCode: 403 });
    outside.act({ act: 'calm' });
    await expect(call('ListChatGroup', page)).resolves.toMatchObject(OK);
  });
});
