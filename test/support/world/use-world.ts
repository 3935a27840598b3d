import { inaccessible } from '../accessible/sent';
import { startWorld, type World, type WorldOptions } from './world';

/**
 * A world of its own for every test. Afterwards nothing may have been sent that Slack would refuse, or that means nothing to
 * somebody who hears it instead of seeing it.
 */
export function useWorld(options: WorldOptions = {}): { readonly world: World } {
  let world: World | undefined;
  beforeEach(async () => {
    world = await startWorld(options);
  });
  afterEach(async () => {
    const refusals = world?.slack.log.refusals() ?? [];
    const unheard = inaccessible(world?.slack.log.entries ?? []);
    await world?.stop();
    expect(refusals).toEqual([]);
    expect(unheard).toEqual([]);
  });
  return {
    get world(): World {
      if (world === undefined) throw new Error('only within a test');
      return world;
    },
  };
}
