import { minutes } from '../../../src/domain/clock';
import { createDeskWorld, forgetJobs } from '../../support/desk-life';
import { useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('a process that stands still while it tells of a desk, on $name,', (kind) => {
  const the = useStore(kind);
  beforeEach(() => forgetJobs(the.store));

  it.each([true, false])(
    'posts what it held once, under a new claim (told by another before it wakes: %p)',
    async (isLast) => {
      const world = createDeskWorld(the.store);
      await world.save('ADMIN1');
      const stop = world.stops.at('post');
      const slow = world.work();
      await stop.reached;
      world.clock.leap(world.clock.now() + minutes(1));
      if (isLast) await world.work();
      stop.go();
      await slow;
      expect(world.posted).toHaveLength(1);
      world.clock.leap(world.clock.now() + minutes(5));
      await world.work();
      expect(world.posted).toHaveLength(1);
    },
  );
});
