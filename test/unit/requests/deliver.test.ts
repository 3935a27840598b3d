import { minutes, seconds } from '../../../src/domain/clock';
import { DINA } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const update = { group: GROUP, subject: 'Sales Jakarta', description: '', picture: '' };

describe.each(availableStores())('what is owed to Slack in $name', (kind) => {
  const createWorld = useWorlds(kind);

  it('comes in order: the card first, then the thread, whatever fails for a while', async () => {
    const world = await createWorld();
    world.slack.fail('postCard', { kind: 'later', times: 3 });
    const request = await world.ask('link delete');
    expect(world.slack.posts).toEqual([]);
    await world.app.pass(seconds(10));
    world.slack.fail('postNote', { kind: 'later', times: 2 });
    await world.click(request, 'confirm');
    await world.app.pass(minutes(2));
    expect(world.slack.posts.map(({ note }) => note?.kind)).toEqual([undefined, 'confirmed', 'accepted', 'ended']);
    const [card, ...notes] = world.slack.posts;
    expect(notes.every(({ thread }) => thread?.ts === card?.ref.ts)).toBe(true);
    expect(notes.some(({ repeated }) => repeated)).toBe(false);
  });

  it('is one edit of the card, however often it changed', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.slack.fail('editCard', { kind: 'later', times: 2 });
    await world.click(request, 'confirm');
    await world.app.pass(minutes(1));
    expect(world.slack.posts[0]?.card?.request.state).toBe('succeeded');
    expect(world.slack.edits).toBeLessThanOrEqual(2);
    expect(world.slack.posts[0]?.card?.tokens).toEqual({});
  });

  it('runs a change only when its card stands in the channel', async () => {
    const world = await createWorld();
    world.slack.fail('postCard', { kind: 'later', times: 4 });
    const submitted = await world.submit('update', update);
    if (submitted.kind !== 'submitted') throw new Error('not submitted');
    await world.app.pass(seconds(5));
    expect(await world.state(submitted.request)).toBe('pending');
    expect(world.cams.writes()).toEqual([]);
    await world.app.pass(minutes(2));
    expect(await world.find(submitted.request)).toMatchObject({ state: 'succeeded', decidedBy: undefined });
    const approved = (await world.audit()).find(({ event }) => event === 'request.approved');
    expect(approved).toMatchObject({ actor: { kind: 'policy' }, data: { needed: 0 } });
  });

  it('is not run when its requester withdrew it in the moment its card appeared', async () => {
    const world = await createWorld();
    const submitted = await world.submit('update', update);
    if (submitted.kind !== 'submitted') throw new Error('not submitted');
    const answer = world.stops.at('slack postCard answers');
    const working = world.app.work();
    await answer.reached;
    expect(await world.click(submitted.request, 'withdraw', DINA, world.start())).toMatchObject({ kind: 'done' });
    answer.go();
    await working;
    await world.app.pass(minutes(1));
    expect(await world.state(submitted.request)).toBe('withdrawn');
    expect(world.cams.writes()).toEqual([]);
    expect(world.thread(submitted.request)).toEqual(['withdrawn']);
  });

  it('waits as long as Slack asks for', async () => {
    const world = await createWorld();
    world.slack.fail('postCard', { kind: 'later', retryAfterMs: seconds(17) });
    await world.ask('link delete');
    await world.app.pass(seconds(16.9));
    expect(world.slack.posts).toEqual([]);
    await world.app.pass(100);
    expect(world.slack.posts).toHaveLength(1);
  });
});
