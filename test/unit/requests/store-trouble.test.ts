import { minutes, seconds } from '../../../src/domain/clock';
import type { Store } from '../../../src/domain/ports/store';
import { StoreError } from '../../../src/store/store-error';
import { ENDLESS } from '../../support/outgoing';
import { useWorlds } from '../../support/requests-world/use-worlds';
import type { World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const full = (): never => {
  throw new StoreError('store_unavailable', { vendorCode: 'SQLITE_FULL' });
};

describe.each(availableStores())('where the store fails, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  async function confirmed(world: World) {
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    return request;
  }

  it('before the attempt is on record, nothing is written; it runs when the store works again', async () => {
    const world = await createWorld();
    const request = await confirmed(world);
    const { transaction } = world.store;
    const refusing: Store['transaction'] = (work) =>
      transaction((tx) => work({ ...tx, attempts: { ...tx.attempts, insert: async () => full() } }));
    await world.start({ over: { ...world.store, transaction: refusing } }).pass(seconds(30));
    expect(world.cams.writes()).toEqual([]);
    expect(await world.state(request)).toBe('approved');
    await world.app.pass(minutes(2));
    expect(await world.state(request)).toBe('succeeded');
    expect(world.cams.writes()).toHaveLength(1);
  });

  it.each(['setReply', 'transaction'] as const)(
    'after CAMS answered (%s), the write is read back and not made again',
    async (where) => {
      const world = await createWorld();
      const request = await confirmed(world);
      const { store } = world;
      const failing: Store =
        where === 'setReply'
          ? { ...store, attempts: { ...store.attempts, setReply: async () => full() } }
          : {
              ...store,
              transaction: (work) =>
                world.cams.writes().length > 0 ? Promise.resolve(full()) : store.transaction(work),
            };
      await world.start({ over: failing }).work();
      expect(await world.state(request)).toBe('executing');
      await world.app.pass(minutes(2));
      expect(await world.state(request)).toBe('succeeded');
      expect(world.cams.writes()).toHaveLength(1);
    },
  );

  it('a click throws, and counts when it is made again', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    const broken = world.start({ over: { ...world.store, transaction: async () => full() } });
    await expect(world.click(request, 'confirm', undefined, broken)).rejects.toMatchObject({
      code: 'store_unavailable',
    });
    expect(await world.click(request, 'confirm')).toMatchObject({ kind: 'done' });
  });

  it('who is overtaken again and again does not spin, but looks again later', async () => {
    const world = await createWorld();
    const request = await confirmed(world);
    const counting = { ...world.store.attempts, under: async () => ({ heldFor: undefined, attempts: 99 }) };
    const { execute } = world.start({ over: { ...world.store, attempts: counting } }).requests.jobs;
    const result = await execute(request.id, { tries: 0, fence: 1, lease: ENDLESS });
    expect(result).toEqual({ again: world.clock.now() + seconds(5) });
    expect(await world.store.attempts.of(request.id)).toBeUndefined();
  });
});
