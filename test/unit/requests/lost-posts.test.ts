import { minutes, seconds } from '../../../src/domain/clock';
import { RAKA } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, LEASE } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const input = { group: GROUP, reason: 'old' };

describe.each(availableStores())('a post that may have arrived in $name', (kind) => {
  const createWorld = useWorlds(kind);

  it.each([true, false])(
    'is looked for when the answer was lost, and stands there once (arrived: %p)',
    async (arrives) => {
      const world = await createWorld();
      world.slack.fail('postCard', { kind: 'lost', arrives });
      const request = await world.ask('link delete');
      await world.app.pass(seconds(5));
      world.slack.fail('postNote', { kind: 'lost', arrives });
      await world.click(request, 'deny');
      await world.app.pass(minutes(1));
      expect(world.slack.posts.map(({ note }) => note?.kind)).toEqual([undefined, 'denied']);
      expect(world.slack.posts.some(({ repeated }) => repeated)).toBe(false);
    },
  );

  it('is posted again and marked where Slack does not let us look, also after a third failure', async () => {
    const world = await createWorld();
    world.slack.historyIsReadable = false;
    world.slack.fail('postCard', { kind: 'lost', arrives: true });
    world.slack.fail('postCard', { kind: 'later' });
    const request = await world.ask('link delete');
    await world.app.pass(seconds(10));
    expect(world.slack.posts.map(({ repeated }) => repeated)).toEqual([false, true]);
    world.slack.fail('postNote', { kind: 'lost', arrives: true });
    await world.click(request, 'deny');
    await world.app.pass(minutes(1));
    const notes = world.slack.posts.filter(({ note }) => note !== undefined);
    expect(notes.map(({ repeated }) => repeated)).toEqual([false, true]);
  });

  it('finds the card whose answer was lost when somebody decided on it meanwhile', async () => {
    const world = await createWorld();
    world.slack.fail('postCard', { kind: 'lost', arrives: true });
    const request = await world.ask('link delete');
    expect(await world.click(request, 'confirm')).toMatchObject({ kind: 'done' });
    await world.app.pass(minutes(2));
    expect(await world.state(request)).toBe('succeeded');
    expect(world.slack.posts.filter(({ card }) => card !== undefined)).toHaveLength(1);
    expect(world.thread(request)).toEqual(['confirmed', 'accepted', 'ended']);
    expect(world.slack.told).toEqual([]);
  });

  it('keeps the thread on the first card when two processes posted one', async () => {
    const world = await createWorld();
    const request = await world.submit('link delete', input);
    if (request.kind !== 'submitted') throw new Error('not submitted');
    const answer = world.stops.at('slack postCard answers');
    const slow = world.app.work();
    await answer.reached;
    world.slack.historyIsReadable = false;
    world.clock.leap(world.clock.now() + LEASE + 1);
    await world.start().work();
    answer.go();
    await slow;
    const { card } = await world.find(request.request);
    await world.click(request.request, 'deny', RAKA);
    await world.app.work();
    expect(world.slack.posts.at(-1)).toMatchObject({ note: { kind: 'denied' }, thread: card });
    expect(card?.ts).toBe('2.000');
  });

  it('leaves the newer state on the card when a slow process edited it last', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const edit = world.stops.at('slack editCard');
    world.clock.leap(world.clock.now() + 1);
    const slow = world.app.work();
    await edit.reached;
    world.clock.leap(world.clock.now() + LEASE + 1);
    await world.start().pass(minutes(2));
    edit.go();
    await slow;
    expect(await world.state(request)).toBe('succeeded');
    expect(world.slack.posts[0]?.card?.request.state).toBe('succeeded');
  });
});
