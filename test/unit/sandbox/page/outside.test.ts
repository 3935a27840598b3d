import { createOutside } from '../../../../sandbox/page/server/outside';
import { troubles } from '../../../../sandbox/page/server/outside/troubles';
import { asList, NUMBER, people, startCams } from '../cams/start-cams';

async function start() {
  const cams = await startCams();
  const outside = createOutside(cams.standIn, NUMBER);
  return {
    ...cams,
    outside,
    /** What became of a call: its code, or that no answer came. */
    became: (action: string, params: object): Promise<string> =>
      cams.call(action, { ...params }).then(
        (reply) => String(reply.Code),
        (error: unknown) => (error instanceof Error ? ('code' in error && String(error.code)) || 'lost' : 'lost'),
      ),
    left: (name: string) => outside.state().troubles.find((each) => each.name === name)?.left,
  };
}

describe('the outside world of the page', () => {
  it('lets customers join by the link and leave, and says why one cannot', async () => {
    const { outside, addGroup, standIn } = await start();
    const { groupId } = addGroup({ link: true, participants: people(7), removed: ['6281299999999'] });
    const members = () => standIn.world.group(groupId)?.participants.length;
    expect(outside.act({ act: 'join', groupId, number: '6281299999999' }).problem).toContain('never come back');
    expect(outside.act({ act: 'join', groupId, number: '6281211111111' })).toEqual({});
    expect(outside.act({ act: 'join', groupId, number: '6281222222222' }).problem).toContain('full');
    expect(outside.act({ act: 'leave', groupId, number: '6281211111111' })).toEqual({});
    expect(members()).toBe(7);
    outside.act({ act: 'delete-link', groupId });
    expect(outside.act({ act: 'join', groupId, number: '6281222222222' }).problem).toContain('no link');
  });

  it('does what the console can do, and shows it', async () => {
    const { outside, addGroup } = await start();
    const { groupId, link } = addGroup({ link: true });
    const shown = () => outside.state().groups.find((each) => each.groupId === groupId);
    outside.act({ act: 'rename', groupId, subject: '新しい名前' });
    outside.act({ act: 'rotate-link', groupId });
    outside.act({ act: 'set-status', groupId, status: 'SUSPENDED' });
    expect(shown()).toMatchObject({ subject: '新しい名前', status: 'SUSPENDED' });
    expect(shown()?.link).not.toBe(link);
    outside.act({ act: 'delete-group', groupId });
    expect(shown()).toBeUndefined();
    expect(outside.act({ act: 'rename', groupId, subject: 'Too late' })).toEqual({ problem: 'This group is gone.' });
  });

  it.each([
    ['lose-reply', 'lost', true],
    ['lose-write', 'lost', false],
    ['refuse', '131207', false],
    ['ignore', 'OK', false],
  ])('%s: the next write, and no read before it', async (name, code, done) => {
    const { outside, addGroup, list, became, advance, standIn } = await start();
    const { groupId } = addGroup();
    expect(outside.act({ act: 'trouble', trouble: name })).toEqual({});
    await list();
    const answer = await became('UpdateChatGroup', { GroupId: groupId, Subject: 'Renamed' });
    expect(answer === code || (code === 'lost' && !/^\d|^OK$/.test(answer))).toBe(true);
    advance(10_000);
    expect(standIn.world.group(groupId)?.subject === 'Renamed').toBe(done);
    expect(await became('UpdateChatGroup', { GroupId: groupId, Subject: 'Again' })).toBe('OK');
  });

  it('removes only the first of several members when told to', async () => {
    const { outside, addGroup, became, advance, standIn } = await start();
    const { groupId } = addGroup({ participants: people(3) });
    outside.act({ act: 'trouble', trouble: 'partial' });
    await became('DeleteChatGroupParticipants', { GroupId: groupId, List: asList(people(2)) });
    advance(10_000);
    expect(standIn.world.group(groupId)?.participants).toEqual(people(3).slice(1));
  });

  it.each(['throttle', 'html', 'deny'])('%s: reads as well', async (name) => {
    const { outside, became } = await start();
    outside.act({ act: 'trouble', trouble: name });
    expect(await became('ListChatGroup', { Page: { Index: 1, Size: 10 } })).not.toBe('OK');
  });

  it('says how many calls a trouble will still meet, and that one which is on cannot be added to', async () => {
    const { outside, became, left } = await start();
    outside.act({ act: 'trouble', trouble: 'throttle' });
    await became('ListChatGroup', { Page: { Index: 1, Size: 10 } });
    expect(left('throttle')).toBe(2);
    expect(outside.act({ act: 'trouble', trouble: 'throttle' })).toEqual({ problem: 'This is on already.' });
    outside.act({ act: 'trouble', trouble: 'slow' });
    expect(left('slow')).toBeNull();
    outside.act({ act: 'calm' });
    expect(troubles.map(({ name }) => left(name))).toEqual(troubles.map(() => 0));
    expect(outside.act({ act: 'trouble', trouble: 'flood' })).toEqual({ problem: 'There is no such trouble.' });
  });

  it('shows the last calls, newest first, and counts writes', async () => {
    const { outside, addGroup, became, list } = await start();
    const { groupId } = addGroup();
    await list();
    await became('UpdateChatGroup', { GroupId: groupId, Subject: 'Renamed' });
    expect(outside.state()).toMatchObject({
      callCount: 2,
      writeCount: 1,
      calls: [
        { action: 'UpdateChatGroup', isWrite: true, applied: true, code: 'OK' },
        { action: 'ListChatGroup', isWrite: false },
      ],
    });
  });
});
