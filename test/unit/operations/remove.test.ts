import { remove } from '../../../src/operations/remove';
import { toPlain } from '../../../src/slack/phrase';
import { createFakeWorld } from '../../support/fake-directory';
import { inspect, run, said, t } from './run-write';

const members = ['6281234567803', '6281234567801', '6281234567802'];
const [ana, budi] = ['6281234567801', '6281234567802'];
const link = 'https://chat.whatsapp.com/TESTOLDaaaa';
const input = { group: 'G', members: [ana, budi], reason: 'Spam' };

describe('removing members', () => {
  it('says how many of how many, that it is for good, and whether the door stays open', async () => {
    const evidence = await inspect(remove, input, createFakeWorld({ id: 'G', members, link }));
    expect(remove.consequences(evidence, input, t).map(toPlain)).toEqual([
      'Removes 2 of 3 members',
      'They can never come back through a link, and nobody can add them',
      'The invite link chat.whatsapp.com/…aaaa stays open, so others can still join',
    ]);
  });

  it('speaks of one person as one', async () => {
    const evidence = await inspect(remove, input, createFakeWorld({ id: 'G', members: [ana] }));
    expect(remove.consequences(evidence, { ...input, members: [ana] }, t).map(toPlain)).toEqual([
      'Removes the only member, so nobody is left in the group',
      'This person can never come back through a link, and nobody can add them',
      'The group has no invite link, so nobody else can join',
    ]);
  });

  it('offers the members by their masks', async () => {
    const evidence = await inspect(remove, input, createFakeWorld({ id: 'G', members }));
    expect(remove.choices(evidence)).toEqual({
      members: [
        { value: ana, label: '+62…7801' },
        { value: budi, label: '+62…7802' },
        { value: '6281234567803', label: '+62…7803' },
      ],
    });
    expect(remove.reveals(evidence)).toEqual(['numbers']);
  });

  it('refuses numbers that are no members, and names them masked', async () => {
    const evidence = await inspect(remove, input, createFakeWorld({ id: 'G', members }));
    const [one, other] = ['6289900001111', '12025550123'];
    expect(remove.check(input, evidence, t)).toEqual({});
    expect(remove.check({ ...input, members: [ana, one] }, evidence, t)).toEqual({
      members: '+62…1111 is not a member of this group. Please choose among its members.',
    });
    expect(remove.check({ ...input, members: [one, other] }, evidence, t)).toEqual({
      members: '+62…1111, +1…0123 are not members of this group. Please choose among its members.',
    });
  });

  it('says so at the group when there is nobody to remove', async () => {
    const evidence = await inspect(remove, input, createFakeWorld({ id: 'G' }));
    expect(remove.check(input, evidence, t)).toEqual({ group: t.operations.remove.empty });
    expect(remove.reveals(evidence)).toEqual([]);
  });

  it('has the same evidence whatever the order of the members, and other evidence when one joined', async () => {
    const world = createFakeWorld({ id: 'G', members });
    const first = await inspect(remove, input, world);
    world.change('G', { members: [...members].reverse() });
    expect(await inspect(remove, input, world)).toEqual(first);
    world.change('G', { members: [...members, '6281234567804'] });
    expect(await inspect(remove, input, world)).not.toEqual(first);
  });

  it('is one call for all of them', async () => {
    const world = createFakeWorld({ id: 'G', members });
    const { reply } = await run(remove, input, world);
    const List = [{ ParticipantNumber: ana }, { ParticipantNumber: budi }];
    expect(world.calls).toEqual([{ action: 'DeleteChatGroupParticipants', params: { GroupId: 'G', List } }]);
    expect(reply.facts).toEqual({ affected: 2 });
  });
});

const member = (value: string) => ({ what: 'member' as const, value });

describe('finding out what a removal did', () => {
  async function halfway() {
    const world = createFakeWorld({ id: 'G', members });
    world.goDeaf();
    return { world, ...(await run(remove, input, world)) };
  }

  it('is applied when none of them is there any more', async () => {
    const { afterReply } = await run(remove, input, createFakeWorld({ id: 'G', members }));
    expect(await afterReply()).toEqual(said('applied', { done: [member('+62…7801'), member('+62…7802')] }));
  });

  it('names who is gone and who is still there', async () => {
    const { world, afterReply } = await halfway();
    expect(await afterReply()).toEqual(said('not_applied', { missing: [member('+62…7801'), member('+62…7802')] }));
    world.change('G', { members: [budi] });
    expect(await afterReply()).toEqual(said('partial', { done: [member('+62…7801')], missing: [member('+62…7802')] }));
    world.change('G', { status: 'UPDATING' });
    expect(await afterReply()).toEqual(
      said('in_progress', { done: [member('+62…7801')], missing: [member('+62…7802')] }),
    );
  });

  it('cannot tell once the group is gone', async () => {
    const { world, afterReply } = await halfway();
    world.drop('G');
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'group_gone' }));
  });
});
