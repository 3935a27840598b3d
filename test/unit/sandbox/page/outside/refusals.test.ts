import { createOutside } from '../../../../../sandbox/page/server/outside';
import { NUMBER, people, startCams } from '../../cams/start-cams';

async function start() {
  const { standIn, addGroup } = await startCams();
  const outside = createOutside(standIn, NUMBER);
  const { groupId } = addGroup({ link: true, participants: people(2) });
  const join = (number: string) => outside.act({ act: 'join', groupId, number });
  return { outside, groupId, join, members: () => standIn.world.group(groupId)?.participants };
}

describe('what the outside world refuses, in a sentence', () => {
  it.each(['', '1234', '123456789012345678901', '+62 812', '<script>', '١٢٣٤٥٦'])('%j as a number', async (number) => {
    const { join, members } = await start();
    expect(join(number)).toEqual({ problem: 'A number has 5 to 20 digits, country code included.' });
    expect(members()).toEqual(people(2));
  });

  it.each(['12345', '12345678901234567890'])('not %s, at the edge of what a number may be', async (number) => {
    const { join, members } = await start();
    expect(join(number)).toEqual({});
    expect(members()).toContain(number);
  });

  it.each(['SUSPENDED', 'INACTIVE', 'SOMETHING_NEW'])('joining a group that is %s', async (status) => {
    const { outside, groupId, join, members } = await start();
    outside.act({ act: 'set-status', groupId, status });
    expect(join('6281211111111')).toEqual({ problem: 'Nobody can join a group in this status.' });
    expect(members()).toEqual(people(2));
  });

  it('anything about a group that is not there', async () => {
    const { outside } = await start();
    const gone = { problem: 'This group is gone.' };
    for (const act of ['rotate-link', 'delete-link', 'delete-group'] as const)
      expect(outside.act({ act, groupId: 'nowhere' })).toEqual(gone);
    expect(outside.act({ act: 'join', groupId: 'nowhere', number: '6281211111111' })).toEqual(gone);
    expect(outside.act({ act: 'leave', groupId: 'nowhere', number: '6281211111111' })).toEqual(gone);
  });
});
