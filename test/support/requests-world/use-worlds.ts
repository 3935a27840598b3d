import type { Policy } from '../../../src/domain/desk';
import { useStore } from '../store-of';
import type { StoreKind } from '../stores';
import { expectPromisesKept } from './invariants';
import { createWorld, type World } from './world';

/** Makes worlds on one database for the tests of a `describe`; after each test the promises must hold in all of them. */
export function useWorlds(kind: StoreKind): (policy?: Partial<Policy>) => Promise<World> {
  const db = useStore(kind);
  const worlds: World[] = [];
  afterEach(async () => {
    for (const world of worlds.splice(0)) await expectPromisesKept(world);
  });
  return async (policy) => {
    const world = await createWorld(db.store, policy);
    worlds.push(world);
    return world;
  };
}
