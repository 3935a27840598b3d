import { createRequestBook } from '../../../src/requests/book';
import { hashToken, newId, newToken } from '../../../src/requests/ids';
import { ENDLESS } from '../../support/outgoing';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('reading requests in $name', (kind) => {
  const createWorld = useWorlds(kind);

  it('a desk’s book holds what waits, and all there was of a group, newest first', async () => {
    const world = await createWorld();
    world.cams.change('G2', { subject: 'Support', link: 'https://chat.whatsapp.com/TESTTWO0001' });
    const first = await world.ask('link delete');
    world.clock.leap(world.clock.now() + 1);
    const second = await world.ask('link delete', { group: 'G2', reason: 'old' });
    await world.click(first, 'deny');
    const book = createRequestBook(world.store, world.desk.id);
    expect((await book.pending()).map(({ id }) => id)).toEqual([second.id]);
    const all = await book.history({ index: 1, size: 1 });
    expect([all.total, all.items.map(({ id }) => id)]).toEqual([2, [second.id]]);
    expect((await book.history({ index: 2, size: 1 })).items.map(({ id }) => id)).toEqual([first.id]);
    expect((await book.history({ groupId: GROUP, index: 1, size: 9 })).total).toBe(1);
  });

  it('a card is read without making buttons', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    expect(await world.app.requests.card(request.id)).toMatchObject({ request: { id: request.id }, tokens: {} });
    expect(await world.app.requests.card('forged')).toBeUndefined();
  });

  it('jobs of a request that is not there are done', async () => {
    const world = await createWorld();
    const { execute, settle, expire, post } = world.app.requests.jobs;
    for (const job of [execute, settle, expire, post]) {
      expect(await job('forged', { tries: 0, fence: 1, lease: ENDLESS })).toEqual({ done: true });
    }
  });
});

test('ids and tokens do not repeat, and a token is not its hash', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.every((id) => /^[0-9a-hj-km-np-tv-z]{12}$/.test(id))).toBe(true);
  const token = newToken();
  expect(token.length).toBe(32);
  expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
});
