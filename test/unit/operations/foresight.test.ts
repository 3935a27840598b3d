import { MAX_MEMBERS } from '../../../src/domain/group';
import { operations } from '../../../src/operations';
import { linkCreate } from '../../../src/operations/link-create';
import { linkDelete } from '../../../src/operations/link-delete';
import { remove } from '../../../src/operations/remove';
import { toPlain, toText } from '../../../src/slack/phrase';
import { createFakeWorld } from '../../support/fake-directory';
import { inspect, t } from './run-write';

const link = 'https://chat.whatsapp.com/TESTOLDaaaa';
const full = Array.from({ length: MAX_MEMBERS }, (_, i) => `628123456780${i}`);
const input = { group: 'G', members: full.slice(0, 3), reason: 'Spam' };
const origin = { by: 'U1', age: 41 * 24 * 3_600_000 };

describe('what a removal says beforehand', () => {
  it('tells of a full group that its link lets others take the places', async () => {
    const evidence = await inspect(remove, input, createFakeWorld({ id: 'G', members: full, link }));
    const said = remove.consequences(evidence, input, t, origin).map(toText);
    expect(said[0]).toBe('Removes 3 of 8 members');
    expect(said[2]).toMatch(/^The group is full now, with 8 members: .*created 41 days ago by <@U1>.*take the places/);
  });

  it('says that nobody is left, where that is so', async () => {
    const evidence = await inspect(remove, input, createFakeWorld({ id: 'G', members: full }));
    expect(toPlain(remove.consequences(evidence, { ...input, members: full }, t)[0] ?? [])).toBe(
      'Removes all 8 members, so nobody is left in the group',
    );
  });

  it('says no number while nobody is ticked', async () => {
    const evidence = await inspect(remove, input, createFakeWorld({ id: 'G', members: full }));
    for (const open of [{ group: 'G' }, { group: 'G', members: [] }, {}]) {
      const said = remove.consequences(evidence, open, t).map(toPlain);
      expect(said[0]).toMatch(/^Whoever is removed can never come back/);
      expect(said.join()).not.toContain('Removes');
    }
  });

  it('goes together with the deletion of the link, on the same look at the group', async () => {
    const world = createFakeWorld({ id: 'G', members: full, link });
    const evidence = await inspect(remove, input, world);
    expect(remove.together?.operation).toBe(linkDelete);
    expect(remove.together?.evidence(evidence)).toEqual(await inspect(linkDelete, input, world));
    expect(remove.together?.input(input)).toEqual({ group: 'G', reason: 'Spam' });
    world.change('G', { link: undefined });
    expect(remove.together?.evidence(await inspect(remove, input, world))).toBeUndefined();
  });
});

test('a link that is made can be deleted again, one that is replaced never works again', async () => {
  const fresh = await inspect(linkCreate, { group: 'G' }, createFakeWorld({ id: 'G' }));
  const rotation = await inspect(linkCreate, { group: 'G' }, createFakeWorld({ id: 'G', link }));
  expect([linkCreate.finality(fresh, {}), linkCreate.finality(rotation, {})]).toEqual(['link_made', 'link_dies']);
  expect([linkCreate.presentLink(fresh), linkCreate.presentLink(rotation)]).toEqual([
    undefined,
    expect.stringMatching(/^[0-9a-f]{32}$/),
  ]);
});

test('who promises that it can be undone declares how, and nobody else does', async () => {
  for (const operation of operations) {
    if (operation.kind !== 'write') continue;
    const promised = operation.finality(undefined, operation.example) === 'undo';
    expect([operation.name, promised]).toEqual([operation.name, operation.undo !== undefined]);
  }
});
