import { inputSchema } from '../../../src/domain/define';
import { update } from '../../../src/operations/update';
import { createFakeWorld } from '../../support/fake-directory';
import { inspect, run, said, t } from './run-write';

const before = { id: 'G', subject: 'VIP', description: 'Old', picture: 'https://example.com/old.jpg?sig=1' };
const untouched = { group: 'G', subject: 'VIP', description: 'Old', picture: 'https://example.com/old.jpg' };

describe('updating a group', () => {
  it('starts from the group as it is, so that an untouched form changes nothing', async () => {
    const evidence = await inspect(update, untouched, createFakeWorld(before));
    expect({ group: 'G', ...update.prefill(evidence) }).toEqual(untouched);
    expect(update.check(untouched, evidence, t)).toEqual({ subject: t.operations.update.nothingChanged });
  });

  it('does not take what was tidied up in an untouched field for a change', async () => {
    const world = createFakeWorld({ id: 'G', subject: ' VIP\u0007', description: 'a\r\nb' });
    const evidence = await inspect(update, untouched, world);
    const form = inputSchema(update.fields).parse({ group: 'G', ...update.prefill(evidence) });
    expect(update.check(form, evidence, t)).toEqual({ subject: t.operations.update.nothingChanged });
  });

  it('sends only what changed, and clears a description that was emptied', async () => {
    const world = createFakeWorld(before);
    await run(update, { ...untouched, subject: 'VIP 2' }, world);
    await run(update, { ...untouched, subject: 'VIP 2', description: undefined }, world);
    expect(world.calls.map(({ params }) => JSON.parse(JSON.stringify(params)))).toEqual([
      { GroupId: 'G', Subject: 'VIP 2' },
      { GroupId: 'G', Description: '' },
    ]);
  });

  it('shows before and after, without the query of an address', async () => {
    const evidence = await inspect(update, untouched, createFakeWorld(before));
    const input = {
      group: 'G',
      subject: 'VIP 2',
      description: undefined,
      picture: 'https://example.com/new.jpg?sig=2',
    };
    expect(update.differences(evidence, input, t)).toEqual([
      { label: 'Subject', before: 'VIP', after: 'VIP 2' },
      { label: 'Description', before: 'Old', after: 'none' },
      { label: 'Picture URL', before: 'https://example.com/old.jpg', after: 'https://example.com/new.jpg?…' },
    ]);
    expect(update.consequences(evidence, input, t)).toHaveLength(3);
    expect(update.consequences(evidence, { ...untouched, subject: 'x' }, t)).toEqual([
      ['Everybody in the group sees the new subject in WhatsApp'],
    ]);
  });

  it('refuses to remove a picture, which CAMS cannot do', async () => {
    const evidence = await inspect(update, untouched, createFakeWorld(before));
    const input = { ...untouched, picture: undefined };
    expect(update.check(input, evidence, t)).toEqual({ picture: t.operations.update.pictureStays });
  });

  it('leaves alone a picture whose address could not be handed in again', async () => {
    const evidence = await inspect(update, untouched, createFakeWorld({ ...before, picture: 'http://cdn.test/a.jpg' }));
    expect(update.prefill(evidence)).toMatchObject({ picture: undefined });
    expect(update.check({ ...untouched, subject: 'VIP 2', picture: undefined }, evidence, t)).toEqual({});
  });

  it('has the same evidence when only a signature or UPDATING came or went', async () => {
    const world = createFakeWorld(before);
    const first = await inspect(update, untouched, world);
    world.change('G', { picture: 'https://example.com/old.jpg?sig=99', status: 'UPDATING' });
    expect(await inspect(update, untouched, world)).toEqual(first);
    world.change('G', { status: 'SUSPENDED' });
    expect(await inspect(update, untouched, world)).not.toEqual(first);
  });
});

const SUBJECT = { what: 'subject', value: 'VIP 2' } as const;
const DESCRIPTION = { what: 'description', value: 'New' } as const;
const PICTURE = { what: 'picture', value: 'https://example.com/new.jpg' } as const;

describe('finding out what an update did', () => {
  const input = { group: 'G', subject: 'VIP 2', description: 'New', picture: 'https://example.com/new.jpg' };

  async function halfway() {
    const world = createFakeWorld(before);
    world.goDeaf();
    return { world, ...(await run(update, input, world)) };
  }

  it('is applied when everything arrived', async () => {
    const { afterReply } = await run(update, input, createFakeWorld(before));
    expect(await afterReply()).toEqual(said('applied', { done: [SUBJECT, DESCRIPTION, PICTURE] }));
  });

  it('finds a renamed group by its new subject, and looks for it elsewhere only while it is not there', async () => {
    const world = createFakeWorld(before);
    const asked: string[] = [];
    const readGroup = (id: string) => {
      asked.push(id);
      return world.directory.readGroup(id);
    };
    const evidence = await inspect(update, input, world);
    const settle = () =>
      update.settle({ input, evidence, reply: undefined }, { directory: { ...world.directory, readGroup } });
    await settle();
    expect(asked).toEqual(['G']);
    world.change('G', { subject: 'VIP 2', description: 'New', picture: 'https://cdn.test/stored' });
    expect(await settle()).toMatchObject({ kind: 'applied' });
    expect(asked).toEqual(['G']);
  });

  it('is not applied when CAMS never answered and no text arrived', async () => {
    const { afterLostReply } = await halfway();
    expect(await afterLostReply()).toMatchObject({ kind: 'not_applied', missing: [SUBJECT, DESCRIPTION] });
  });

  it('is partial when some of the texts arrived', async () => {
    const { world, afterReply } = await halfway();
    world.change('G', { subject: 'VIP 2', picture: 'https://cdn.test/stored' });
    const [done, missing] = [[SUBJECT, PICTURE], [DESCRIPTION]];
    expect(await afterReply()).toEqual(said('partial', { done, missing }));
  });

  it('waits while CAMS works on the group', async () => {
    const { world, afterReply } = await halfway();
    world.change('G', { status: 'UPDATING', subject: 'VIP 2' });
    expect(await afterReply()).toMatchObject({ kind: 'in_progress', done: [SUBJECT], missing: [DESCRIPTION] });
  });

  it('never claims a picture whose address did not change', async () => {
    const { world, afterReply } = await halfway();
    world.change('G', { subject: 'VIP 2', description: 'New', picture: 'https://example.com/old.jpg?sig=2' });
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'picture', done: [SUBJECT, DESCRIPTION] }));
  });

  it('cannot tell when CAMS accepted it and nothing shows, because the picture may have changed', async () => {
    const { afterReply } = await halfway();
    expect(await afterReply()).toMatchObject({
      kind: 'cannot_tell',
      doubt: 'picture',
      missing: [SUBJECT, DESCRIPTION],
    });
  });

  it('cannot tell once the group is gone', async () => {
    const { world, afterReply } = await halfway();
    world.drop('G');
    expect(await afterReply()).toEqual(said('cannot_tell', { doubt: 'group_gone' }));
  });
});
