import { hours, minutes } from '../../../src/domain/clock';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const update = { group: GROUP, subject: 'Sales Jakarta', description: '', picture: '' };

describe.each(availableStores())('what Slack never takes in $name', (kind) => {
  const createWorld = useWorlds(kind);

  it('tells the requester privately when the card cannot be posted, and never runs it', async () => {
    const world = await createWorld();
    world.slack.fail('postCard', { kind: 'permanent', reason: 'not_in_channel' });
    world.slack.fail('tellRequester', { kind: 'later' });
    const submitted = await world.submit('update', update);
    if (submitted.kind !== 'submitted') throw new Error('not submitted');
    await world.app.pass(hours(25));
    expect(await world.state(submitted.request)).toBe('withdrawn');
    const { id } = submitted.request;
    expect(world.slack.told).toEqual([{ requestId: id, reason: 'not_in_channel', state: 'withdrawn' }]);
    expect(world.slack.posts).toEqual([]);
    expect(world.cams.writes()).toEqual([]);
    expect((await world.audit()).at(-1)).toMatchObject({
      event: 'request.not_shown',
      data: { reason: 'not_in_channel' },
    });
  });

  it('is told privately, once for several notes, with the end of it', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.slack.fail('editCard', { kind: 'permanent', reason: 'is_archived', times: 9 });
    world.slack.fail('postNote', { kind: 'later' });
    world.slack.fail('postNote', { kind: 'permanent', reason: 'is_archived', times: 9 });
    await world.click(request, 'confirm');
    await world.app.pass(minutes(1));
    expect(await world.state(request)).toBe('succeeded');
    expect(world.slack.told.length).toBeLessThanOrEqual(2);
    expect(world.slack.told.at(-1)).toEqual({ requestId: request.id, reason: 'is_archived', state: 'succeeded' });
    expect(await world.store.outbox.owed(request.id)).toEqual([]);
  });

  it('posts the notes after one that Slack never takes', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.slack.fail('postNote', { kind: 'permanent', reason: 'msg_too_long' });
    await world.click(request, 'confirm');
    await world.app.pass(minutes(1));
    expect(world.thread(request).at(-1)).toBe('ended');
    expect(world.slack.told).toMatchObject([{ reason: 'msg_too_long' }]);
  });

  it('tells the requester when the buttons of a new revision cannot be shown', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    world.cams.change(GROUP, { subject: 'Renamed' });
    world.slack.fail('editCard', { kind: 'permanent', reason: 'message_not_found', times: 9 });
    await world.app.work();
    expect(world.slack.told).toEqual([{ requestId: request.id, reason: 'message_not_found', state: 'pending' }]);
  });

  it('a card that expired before Slack took it is told privately', async () => {
    const world = await createWorld();
    world.slack.fail('postCard', { kind: 'later', retryAfterMs: hours(1), times: 99 });
    const request = await world.ask('link delete');
    await world.app.pass(hours(25));
    expect(world.slack.told).toEqual([{ requestId: request.id, reason: 'expired', state: 'expired' }]);
    expect(world.slack.posts).toEqual([]);
  });

  it('withdraws a decided request whose card turns out not to be postable, as long as nothing was sent', async () => {
    const world = await createWorld();
    world.slack.historyIsReadable = false;
    world.slack.fail('postCard', { kind: 'lost', arrives: true });
    world.slack.fail('postCard', { kind: 'permanent', reason: 'is_archived', times: 9 });
    const request = await world.ask('link delete');
    await world.click(request, 'deny');
    await world.app.pass(minutes(2));
    expect(await world.state(request)).toBe('denied');
    expect(world.slack.told).toMatchObject([{ reason: 'is_archived', state: 'denied' }]);
  });

  it('a change whose desk vanished before it was shown: no card, no write, the requester told', async () => {
    const world = await createWorld();
    const submitted = await world.submit('update', update);
    if (submitted.kind !== 'submitted') throw new Error('not submitted');
    world.desks.clear();
    await world.app.work();
    expect(world.slack.told).toMatchObject([{ reason: 'no_desk', state: 'withdrawn' }]);
    expect(world.cams.writes()).toEqual([]);
  });

  it('makes a change stale whose desk vanished while its card was posted', async () => {
    const world = await createWorld();
    const submitted = await world.submit('update', update);
    if (submitted.kind !== 'submitted') throw new Error('not submitted');
    const answer = world.stops.at('slack postCard answers');
    const working = world.app.work();
    await answer.reached;
    world.desks.clear();
    answer.go();
    await working;
    expect(await world.state(submitted.request)).toBe('stale');
    expect(world.thread(submitted.request)).toEqual(['stale']);
  });
});
