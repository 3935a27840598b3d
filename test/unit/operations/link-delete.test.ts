import { linkDelete } from '../../../src/operations/link-delete';
import { toPlain } from '../../../src/slack/phrase';
import { createFakeWorld } from '../../support/fake-directory';
import { inspect, run, said, t } from './run-write';

const link = 'https://chat.whatsapp.com/TESTOLDaaaa';
const input = { group: 'G', reason: 'Spam' };

describe('deleting an invite link', () => {
  it('is destructive, names the link that dies, and lets the approver see it', async () => {
    const evidence = await inspect(linkDelete, input, createFakeWorld({ id: 'G', link }));
    expect(linkDelete.effect(evidence)).toBe('destructive');
    expect(linkDelete.consequences(evidence, input, t).map(toPlain)[0]).toContain('chat.whatsapp.com/…aaaa');
    expect(linkDelete.reveals(evidence)).toEqual(['link']);
    expect(linkDelete.check(input, evidence, t)).toEqual({});
  });

  it('is refused where there is no link', async () => {
    const evidence = await inspect(linkDelete, input, createFakeWorld({ id: 'G' }));
    expect(linkDelete.check(input, evidence, t)).toEqual({ group: t.operations.linkDelete.noLink });
    expect(linkDelete.reveals(evidence)).toEqual([]);
  });

  it('has other evidence once the link was rotated elsewhere', async () => {
    const world = createFakeWorld({ id: 'G', link });
    const first = await inspect(linkDelete, input, world);
    world.change('G', { link: 'https://chat.whatsapp.com/TESTNEWbbbb' });
    expect(await inspect(linkDelete, input, world)).not.toEqual(first);
  });

  it('is applied when the group has no link any more', async () => {
    const world = createFakeWorld({ id: 'G', link });
    const { afterReply } = await run(linkDelete, input, world);
    expect(world.calls).toEqual([{ action: 'DeleteChatGroupInviteLink', params: { GroupId: 'G' } }]);
    expect(await afterReply()).toEqual(said('applied'));
  });

  it('is not applied while the same link is there, and waits while CAMS works on the group', async () => {
    const world = createFakeWorld({ id: 'G', link });
    world.goDeaf();
    const { afterReply } = await run(linkDelete, input, world);
    expect(await afterReply()).toEqual(said('not_applied'));
    world.change('G', { status: 'UPDATING' });
    expect(await afterReply()).toEqual(said('in_progress'));
  });

  it('cannot tell when there is another link, or no group', async () => {
    const world = createFakeWorld({ id: 'G', link });
    const { afterReply } = await run(linkDelete, input, world);
    world.change('G', { link: 'https://chat.whatsapp.com/TESTNEWbbbb' });
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'other_link' }));
    world.drop('G');
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'group_gone' }));
  });
});
