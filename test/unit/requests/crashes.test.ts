import { randomInt } from 'node:crypto';
import { minutes, seconds } from '../../../src/domain/clock';
import type { Group } from '../../../src/domain/group';
import { isFinal } from '../../../src/domain/request-state';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, LEASE, type World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

/** Longer than any settling, and than the lease of whoever died before. */
const LONG_ENOUGH = LEASE + minutes(4);

describe.each(availableStores())('a process that is killed, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  /** Kills the process that carries a request on at its `step`th moment; another goes on when the lease has ended. */
  async function killedAt(world: World, step: number, { name, change, isDone }: Case): Promise<boolean> {
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
    expect(state === 'succeeded').toBe(isDone(await world.cams.directory.readGroup(GROUP)));
    expect(world.cams.writes().length - before).toBeLessThanOrEqual(1);
    expect(await world.store.outbox.owed(request.id)).toEqual([]);
    const mine = world.slack.posts.filter(({ requestId }) => requestId === request.id);
    expect(mine.filter(({ card }) => card !== undefined)).toHaveLength(1);
    expect(mine[0]?.card?.request.state).toBe(state);
    expect(new Set(mine.map(({ postId }) => postId)).size).toBe(mine.length);
    return doomed.life.isDead;
  }

  const cases: readonly Case[] = [
    { name: 'link delete', change: {}, isDone: (group) => group?.link === undefined },
    {
      name: 'update',
      change: { subject: 'Sales Jakarta', description: '', picture: '' },
      isDone: (group) => group?.subject === 'Sales Jakarta',
    },
  ];

  it.each(cases)(
    'at any moment of "$name" never leads to a second write, a second post, silence, or a wrong word',
    async (which) => {
      const world = await createWorld();
      // Each run leaves some out, others each time.
      const stride = kind.name === 'SQLite' ? 7 : 13;
      let step = randomInt(stride);
      while (await killedAt(world, step, which)) step += stride;
      expect(step).toBeGreaterThan(100);
    },
    minutes(2),
  );
});

interface Case {
  readonly name: string;
  readonly change: object;
  readonly isDone: (group: Group | undefined) => boolean;
}
