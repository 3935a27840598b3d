import { create } from '../../../src/operations/create';
import { createFakeWorld } from '../../support/fake-directory';
import { inspect, run, said, t } from './run-write';

const made = (id: string) => ({ done: [{ what: 'id' as const, value: id }], madeId: id });

const input = { subject: 'VIP Jakarta', description: 'News' };

describe('creating a group', () => {
  it('is one call with the subject and, where there is one, the description', async () => {
    const world = createFakeWorld();
    await run(create, input, world);
    await run(create, { subject: 'Other' }, world);
    expect(world.calls).toEqual([
      { action: 'AddChatGroup', params: { Subject: 'VIP Jakarta', Description: 'News' } },
      { action: 'AddChatGroup', params: { Subject: 'Other', Description: undefined } },
    ]);
  });

  it('needs no approver and says how people get in', async () => {
    const evidence = await inspect(create, input, createFakeWorld());
    expect(create.effect(evidence)).toBe('change');
    expect(create.consequences(evidence, input, t)).toEqual([
      ['Creates a group without members'],
      ['People join only by an invite link, which is a request of its own: whoever has it can join, 8 members at most'],
    ]);
  });

  it.each([
    [1, 'A group with this subject exists already'],
    [2, '2 groups with this subject exist already'],
  ])('warns when %s with the same subject exist', async (count, warning) => {
    const world = createFakeWorld(...Array.from({ length: count }, (_, i) => ({ id: `OLD-${i}` })));
    const evidence = await inspect(create, input, world);
    expect(create.consequences(evidence, input, t)).toContainEqual([warning]);
  });

  it('is applied once the new group is active, and names its id', async () => {
    const world = createFakeWorld({ id: 'OLD' });
    const { afterReply, afterLostReply } = await run(create, input, world);
    expect(await afterReply()).toEqual(said('applied', made('MADE-1')));
    world.change('MADE-1', { status: 'UPDATING' });
    expect(await afterLostReply()).toEqual(said('applied', made('MADE-1')));
  });

  it('is in progress while the group is being created, or not listed though CAMS accepted it', async () => {
    const world = createFakeWorld({ id: 'OLD' });
    world.goDeaf();
    const { afterReply, afterLostReply } = await run(create, input, world);
    expect(await afterReply()).toEqual(said('in_progress'));
    expect(await afterLostReply()).toEqual(said('not_applied'));
    world.change('NEW', { status: 'CREATING' });
    expect(await afterLostReply()).toEqual(said('in_progress'));
  });

  it('never picks one of several new groups, nor one that is not active', async () => {
    const world = createFakeWorld();
    const { afterReply } = await run(create, input, world);
    world.change('MADE-1', { status: 'SUSPENDED' });
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'other_status' }));
    world.change('SOMEBODY-ELSES', {});
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'several_candidates' }));
  });

  it('is about a new group only', async () => {
    expect(await create.inspect({ kind: 'group', groupId: 'OLD' }, createFakeWorld({ id: 'OLD' }))).toBeUndefined();
  });
});
