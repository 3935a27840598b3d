import { startWorld, type World, type WorldOptions } from './world';

/** A world of its own for every test. Afterwards nothing may have been sent that Slack would refuse. */
export function useWorld(options: WorldOptions = {}): { readonly world: World } {
  let world: World | undefined;
  beforeEach(async () => {
    world = await startWorld(options);
  });
  afterEach(async () => {
    const refusals = world?.slack.log.refusals() ?? [];
    await world?.stop();
    expect(refusals).toEqual([]);
  });
  return {
    get world(): World {
      if (world === undefined) throw new Error('only within a test');
      return world;
    },
  };
}
