import { nextDay } from '../../../src/domain/audit-line';
import { minutes, seconds } from '../../../src/domain/clock';
import type { Post } from '../../../src/domain/note';
import type { Store } from '../../../src/domain/ports/store';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { LEASE, type World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('a process that stands still in the middle of a post, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  /** Stops who works on what is due at `place` until their claim has ended. */
  async function held(world: World, place: string) {
    const stop = world.stops.at(place);
    const slow = world.app.work();
    await stop.reached;
    world.clock.leap(world.clock.now() + LEASE);
    return async () => {
      stop.go();
      await slow;
    };
  }

  async function submitted(world: World) {
    const asked = await world.submit('link delete', { group: 'G1', reason: 'old' });
    if (asked.kind !== 'submitted') throw new Error('not submitted');
    return asked.request;
  }

  const owing: readonly { what: string; place: string; prepare: (world: World) => Promise<unknown> }[] = [
    { what: 'a card', place: 'slack postCard', prepare: submitted },
    {
      what: 'a note',
      place: 'slack postNote',
      prepare: async (world) => world.click(await world.ask('link delete'), 'deny'),
    },
    {
      what: 'a line about the audit',
      place: 'slack postAuditLine',
      prepare: async (world) => {
        await world.click(await world.ask('link delete'), 'deny');
        await world.app.work();
        world.clock.leap(nextDay(world.clock.now()));
      },
    },
  ];
  const standing = ({ slack }: World) => [...slack.posts, ...slack.lines].map(({ repeated }) => repeated);

  describe.each(owing)('of $what,', ({ place, prepare }) => {
    it('does not post it again when it wakes', async () => {
      const world = await createWorld();
      await prepare(world);
      const wakes = await held(world, place);
      await world.start().work();
      const before = standing(world);
      await wakes();
      await world.app.pass(minutes(5));
      expect(standing(world)).toEqual(before);
      expect(before).not.toContain(true);
    });

    it('posts it once under a new claim when it wakes first', async () => {
      const world = await createWorld();
      await prepare(world);
      const before = standing(world).length;
      const wakes = await held(world, place);
      await wakes();
      await world.start().pass(minutes(5));
      expect(standing(world).slice(before)).toEqual([false]);
    });

    it.each([true, false])(
      'does not make who came after it forget that it may stand there (history readable: %p)',
      async (isReadable) => {
        const world = await createWorld();
        await prepare(world);
        const before = standing(world).length;
        const wakes = await held(world, place);
        const method =
          place === 'slack postCard' ? 'postCard' : place === 'slack postNote' ? 'postNote' : 'postAuditLine';
        world.slack.fail(method, { kind: 'lost', arrives: true });
        await world.start().work();
        await wakes();
        world.slack.historyIsReadable = isReadable;
        await world.app.pass(minutes(5));
        expect(standing(world).slice(before)).toEqual(isReadable ? [false] : [false, true]);
      },
    );
  });

  it('before it was counted as begun, counts and posts nothing when it wakes', async () => {
    const world = await createWorld();
    const { store, stops } = world;
    await submitted(world);
    const outbox: Store['outbox'] = {
      ...store.outbox,
      owed: async (requestId) => {
        const owed = await store.outbox.owed(requestId);
        await stops.pass('owed');
        return owed;
      },
    };
    const begins: unknown[] = [];
    const begin: typeof outbox.begin = async (owed) => {
      const may = await store.outbox.begin(owed);
      begins.push(may);
      return may;
    };
    const stop = stops.at('owed');
    const slow = world.start({ over: { ...store, outbox: { ...outbox, begin } } }).work();
    await stop.reached;
    world.clock.leap(world.clock.now() + LEASE);
    world.slack.fail('postCard', { kind: 'lost', arrives: true });
    await world.start().work();
    stop.go();
    await slow;
    await world.app.pass(minutes(1));
    expect(begins).toEqual([]);
    expect(standing(world)).toEqual([false]);
  });

  it('with a clock that was set back over it does not begin what another has begun', async () => {
    const world = await createWorld();
    const { store, stops, clock } = world;
    await submitted(world);
    const begin: Store['outbox']['begin'] = async (owed) => {
      await stops.pass('begin');
      return store.outbox.begin(owed);
    };
    const stop = stops.at('begin');
    const claimedAt = clock.now();
    const slow = world.start({ over: { ...store, outbox: { ...store.outbox, begin } } }).work();
    await stop.reached;
    clock.leap(claimedAt + LEASE);
    world.slack.fail('postCard', { kind: 'lost', arrives: true });
    await world.start().work();
    clock.leap(claimedAt + seconds(1));
    stop.go();
    await slow;
    expect(standing(world)).toEqual([false]);
    await world.app.pass(LEASE + minutes(1));
    expect(standing(world)).toEqual([false]);
  });

  it('tells the requester once what the channel cannot be told', async () => {
    const world = await createWorld();
    world.slack.fail('postCard', { kind: 'permanent', reason: 'not_in_channel' });
    await submitted(world);
    const wakes = await held(world, 'slack tellRequester');
    await world.start().work();
    await wakes();
    await world.app.pass(minutes(5));
    expect(world.slack.told).toHaveLength(1);
  });

  it.each([undefined, 'is_archived'])(
    'that is only slow stops in time, and goes on under a new claim (refused: %p)',
    async (reason) => {
      const world = await createWorld();
      const { store, clock } = world;
      const request = await world.ask('link delete');
      const ids = Array.from({ length: 40 }, (_, at) => `${request.id}-${at}`);
      const post: Post = { kind: 'note', note: { kind: 'confirmed', by: ['U0RAKA'] } };
      await store.outbox.add(
        request.id,
        ids.map((id) => ({ id, post })),
        clock.now(),
      );
      await store.jobs.schedule('post', request.id, clock.now());
      if (reason !== undefined) world.slack.fail('postNote', { kind: 'permanent', reason, times: 40 });
      const others: unknown[] = [];
      const begin: Store['outbox']['begin'] = async (owed) => {
        clock.leap(clock.now() + seconds(7));
        const other = await store.jobs.claim(clock.now(), LEASE);
        if (other !== undefined) others.push(other);
        return store.outbox.begin(owed);
      };
      await world.start({ over: { ...store, outbox: { ...store.outbox, begin } } }).pass(minutes(10));
      expect(others).toEqual([]);
      expect(await store.outbox.owed(request.id)).toEqual([]);
      const notes = world.slack.posts.filter(({ note }) => note !== undefined);
      expect(notes.map(({ postId }) => postId)).toEqual(reason === undefined ? ids : []);
      expect(notes.some(({ repeated }) => repeated)).toBe(false);
      expect(world.slack.told.length > 0).toBe(reason !== undefined);
    },
  );
});
