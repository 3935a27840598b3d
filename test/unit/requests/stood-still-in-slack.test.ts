import { minutes } from '../../../src/domain/clock';
import type { Poster } from '../../../src/domain/ports/poster';
import type { Store } from '../../../src/domain/ports/store';
import { createPoster } from '../../../src/slack/poster';
import { textsFor } from '../../../src/texts';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { LEASE, type World } from '../../support/requests-world/world';
import { availableStores, silentLog } from '../../support/stores';
import { deliveryClient, startPoster } from '../slack/poster/start';

describe.each(availableStores())('in Slack, a process that stands still after it began a post, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  const posterOf = ({ clock }: World, apiUrl: string): Poster =>
    createPoster({
      ...{ client: deliveryClient(apiUrl), clock, log: silentLog },
      ...{ textsOf: async () => textsFor('en'), textsFor: async () => textsFor('en') },
    });

  it.each([
    { scopes: ['chat:write', 'channels:history'], isLost: false, marked: [false] },
    { scopes: ['chat:write', 'channels:history'], isLost: true, marked: [false] },
    { scopes: ['chat:write'], isLost: false, marked: [true] },
    { scopes: ['chat:write'], isLost: true, marked: [true, true] },
  ])('posts nothing when it wakes: $scopes, reply lost: $isLost', async ({ scopes, isLost, marked }) => {
    const world = await createWorld();
    const { store, stops, clock } = world;
    const { slack, apiUrl } = await startPoster({ scopes });
    const begin: Store['outbox']['begin'] = async (owed) => {
      const may = await store.outbox.begin(owed);
      await stops.pass('begun');
      return may;
    };
    const over = { ...store, outbox: { ...store.outbox, begin } };
    const stop = stops.at('begun');
    await world.submit('link delete', { group: 'G1', reason: 'old' });
    const slow = world.start({ over, poster: posterOf(world, apiUrl) }).work();
    await stop.reached;
    clock.leap(clock.now() + LEASE);
    if (isLost) slack.faults.add({ method: 'chat.postMessage', kind: 'lost-reply' });
    const other = world.start({ poster: posterOf(world, apiUrl) });
    await other.work();
    stop.go();
    await slow;
    await other.pass(minutes(5));
    const shown = slack.messages('C0OPS').map((each) => slack.render(each).includes('(repeated)'));
    expect(shown).toEqual(marked);
    expect(await store.outbox.owed((await world.audit())[0]?.requestId ?? '')).toEqual([]);
  });
});
