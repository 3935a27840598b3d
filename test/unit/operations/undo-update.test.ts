import { update } from '../../../src/operations/update';
import { createFakeWorld, type FakeGroup } from '../../support/fake-directory';
import { inspect, t } from './run-write';

const was = { id: 'G', subject: 'VIP', description: 'Old', picture: 'https://example.com/old.jpg' };
const kept = { group: 'G', subject: 'VIP', description: 'Old', picture: 'https://example.com/old.jpg' };
const input = { ...kept, subject: 'VIP 2', description: 'New' };
const say = t.operations.update.undo;

/** The undo of `asked`, in a group that is `now` what CAMS has. */
async function undone(asked: typeof input | Record<string, unknown>, now: Partial<FakeGroup>, before = was) {
  const evidence = await inspect(update, kept, createFakeWorld(before));
  const present = await inspect(update, kept, createFakeWorld({ ...before, ...now }));
  return {
    possible: update.undo?.possible(asked, evidence),
    form: update.undo?.form({ input: asked, before: evidence, now: present }, t),
  };
}

describe('undoing an update', () => {
  it('puts back the texts it changed, and only those', async () => {
    expect(await undone(input, { subject: 'VIP 2', description: 'New' })).toEqual({
      possible: true,
      form: { values: { subject: 'VIP', description: 'Old' }, notes: [] },
    });
    const { form } = await undone({ ...kept, subject: 'VIP 2' }, { subject: 'VIP 2', description: 'Of somebody' });
    expect(form).toEqual({ values: { subject: 'VIP' }, notes: [] });
  });

  it('empties a description that was not there before', async () => {
    const { form } = await undone(input, { subject: 'VIP 2', description: 'New' }, { ...was, description: '' });
    expect(form?.values.description ?? '').toBe('');
    expect(Object.keys(form?.values ?? {})).toContain('description');
  });

  it('leaves what was changed since, by name', async () => {
    const { form } = await undone(input, { subject: 'VIP 3', description: 'New' });
    expect(form).toEqual({ values: { description: 'Old' }, notes: [say.changedSince(['Subject'])] });
    const both = await undone(input, { subject: 'VIP 3', description: 'Newer' });
    expect(both.form).toEqual({ values: {}, notes: [say.changedSince(['Subject', 'Description'])] });
  });

  it('has nothing to do when everything is as it was', async () => {
    expect((await undone(input, {})).form).toEqual({ values: {}, notes: [say.gone] });
  });

  it('is not thrown off by marks that nobody sees', async () => {
    const { form } = await undone(input, { subject: ' VIP 2\u0007', description: 'New' });
    expect(form?.values).toEqual({ subject: 'VIP', description: 'Old' });
  });

  it('says that a picture is lost, and is not offered where only that was changed', async () => {
    const picture = 'https://example.com/new.jpg';
    expect(
      (await undone({ ...input, picture }, { subject: 'VIP 2', description: 'New', picture })).form?.notes,
    ).toEqual([say.pictureLost]);
    expect((await undone({ ...kept, picture }, { picture })).possible).toBe(false);
    const evidence = await inspect(update, kept, createFakeWorld(was));
    expect(update.finality(evidence, { ...kept, picture })).toBe('never');
    expect(update.finality(evidence, { ...input, picture })).toBe('undo');
  });
});
