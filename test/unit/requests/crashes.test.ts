import { minutes, seconds } from '../../../src/domain/clock';
import { isFinal } from '../../../src/domain/request-state';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, LEASE, type World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

/** Longer than any settling, and than the lease of whoever died before. */
const LONG_ENOUGH = LEASE + minutes(4);

describe.each(availableStores())('a process that is killed, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  /** Kills the process that carries a request on at its `step`th moment; another goes on when the lease has ended. */
  async function killedAt(world: World, step: number, name: string, change: object): Promise<boolean> {
    world.cams.change(GROUP, { subject: 'Sales', link: 'https://chat.whatsapp.com/TESTOLD0001' });
    const before = world.cams.writes().length;
    const submitted = await world.submit(name, { group: GROUP, reason: 'old', ...change }, { askAnyway: true });
    if (submitted.kind !== 'submitted') throw new Error('not submitted');
    const { request } = submitted;
    const doomed = world.start({ steps: step });
    await doomed.pass(seconds(1));
    const token = world.slack.token(request.id, 'confirm');
    if (token !== undefined && request.effect === 'destructive') {
      await Promise.race([doomed.requests.decide({ token, personId: 'U0RAKA' }), doomed.life.died]);
      await doomed.pass(seconds(1));
    }
    const next = world.start();
    await next.pass(LONG_ENOUGH);
    if ((await world.state(request)) === 'pending') {
      await world.click(request, 'confirm', 'U0RAKA', next);
      await next.pass(LONG_ENOUGH);
    }
    const state = await world.state(request);
    expect({ step, state, isFinal: isFinal(state) || state === 'unknown' }).toMatchObject({ isFinal: true });
    expect(world.cams.writes().length - before).toBeLessThanOrEqual(1);
    expect(await world.store.outbox.owed(request.id)).toEqual([]);
    const mine = world.slack.posts.filter(({ requestId }) => requestId === request.id);
    expect(mine.filter(({ card }) => card !== undefined)).toHaveLength(1);
    expect(mine[0]?.card?.request.state).toBe(state);
    expect(new Set(mine.map(({ postId }) => postId)).size).toBe(mine.length);
    return doomed.life.isDead;
  }

  it.each([
    ['link delete', {}],
    ['update', { subject: 'Sales Jakarta', description: '', picture: '' }],
  ])(
    'at any moment of "%s" never leads to a second write, a second post, or silence',
    async (name, change) => {
      const world = await createWorld();
      let step = 0;
      while (await killedAt(world, step, name, change)) step += 1;
      expect(step).toBeGreaterThan(100);
    },
    minutes(2),
  );
});
