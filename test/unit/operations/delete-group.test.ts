import { deleteGroup } from '../../../src/operations/delete-group';
import { toPlain } from '../../../src/slack/phrase';
import { createFakeWorld } from '../../support/fake-directory';
import { inspect, run, said, t } from './run-write';

const members = ['6281234567801', '6281234567802'];
const link = 'https://chat.whatsapp.com/TESTOLDaaaa';
const input = { group: 'G', reason: 'Closed' };

describe('deleting a group', () => {
  it('says that it is for good, who is removed and what stops working', async () => {
    const evidence = await inspect(deleteGroup, input, createFakeWorld({ id: 'G', members, link }));
    expect(deleteGroup.effect(evidence)).toBe('destructive');
    expect(deleteGroup.consequences(evidence, input, t).map(toPlain)).toEqual([
      'Deletes the group for good',
      'All its 2 members lose the group',
      'The link chat.whatsapp.com/…aaaa stops working, wherever it was printed or posted',
    ]);
    expect(deleteGroup.reveals(evidence)).toEqual(['link', 'numbers']);
  });

  it.each([
    [['6281234567801'], 'Its only member loses the group'],
    [[], 'Nobody loses it: the group has no members'],
  ])('counts %j right', async (few, line) => {
    const evidence = await inspect(deleteGroup, input, createFakeWorld({ id: 'G', members: few }));
    expect(deleteGroup.consequences(evidence, input, t)[1]).toEqual([line]);
    expect(deleteGroup.consequences(evidence, input, t)).toHaveLength(2);
  });

  it('is refused while the group is being deleted already', async () => {
    const world = createFakeWorld({ id: 'G' });
    expect(deleteGroup.check(input, await inspect(deleteGroup, input, world), t)).toEqual({});
    world.change('G', { status: 'DELETING' });
    const evidence = await inspect(deleteGroup, input, world);
    expect(deleteGroup.check(input, evidence, t)).toEqual({ group: t.operations.delete.underWay });
  });

  it('has other evidence once somebody joined or the link changed', async () => {
    const world = createFakeWorld({ id: 'G', members, link });
    const first = await inspect(deleteGroup, input, world);
    world.change('G', { members: [...members, '6281234567803'] });
    expect(await inspect(deleteGroup, input, world)).not.toEqual(first);
    world.change('G', { members, link: undefined });
    expect(await inspect(deleteGroup, input, world)).not.toEqual(first);
  });

  it('is applied once the group is not listed any more', async () => {
    const world = createFakeWorld({ id: 'G', members });
    const { afterLostReply } = await run(deleteGroup, input, world);
    expect(world.calls).toEqual([{ action: 'DeleteChatGroup', params: { GroupId: 'G' } }]);
    expect(await afterLostReply()).toEqual(said('applied'));
  });

  it('is in progress while it says DELETING, and not applied otherwise', async () => {
    const world = createFakeWorld({ id: 'G' });
    world.goDeaf();
    const { afterReply } = await run(deleteGroup, input, world);
    expect(await afterReply()).toEqual(said('not_applied'));
    world.change('G', { status: 'DELETING' });
    expect(await afterReply()).toEqual(said('in_progress'));
  });

  it('finds nothing to delete where the group is gone', async () => {
    expect(await deleteGroup.inspect(deleteGroup.target(input), createFakeWorld())).toBeUndefined();
  });
});
