import { minutes } from '../../../src/domain/clock';
import { GroupkeeperError } from '../../../src/domain/errors';
import { unreadable } from '../../support/requests-world/cams';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const picture = 'https://pictures.example/new.jpg';
const evidence = { groupId: GROUP, subject: 'Sales', status: 'ACTIVE', description: null, picture: null };
const input = { group: GROUP, subject: 'Sales', picture };

describe.each(availableStores())('a picture, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  it('is looked at once, and then written', async () => {
    const world = await createWorld();
    await world.ask('update', input);
    await world.app.pass(minutes(1));
    expect(world.pictures.looked).toEqual([picture]);
    expect(world.cams.writes()).toMatchObject([{ params: { ProfilePictureFile: picture } }]);
  });

  it('that is no good ends its request with the reason, and nothing is sent', async () => {
    const world = await createWorld();
    world.pictures.trouble = new GroupkeeperError('picture_url_not_square');
    const request = await world.ask('update', input);
    await world.app.pass(minutes(30));
    expect(await world.find(request)).toMatchObject({
      state: 'failed',
      outcome: { kind: 'failed', failure: { code: 'picture_url_not_square' } },
    });
    expect(world.pictures.looked).toEqual([picture]);
    expect(world.cams.writes()).toEqual([]);
    expect(world.thread(request)).toEqual(['ended']);
    const ended = (await world.audit()).find(({ event }) => event === 'request.not_sent');
    expect(ended?.data).toMatchObject({ failure: { code: 'picture_url_not_square' } });
  });

  it('that cannot be looked at because of a mistake of ours is not written either', async () => {
    const world = await createWorld();
    world.pictures.trouble = new TypeError('a mistake');
    const request = await world.ask('update', input);
    await world.app.pass(minutes(2));
    expect(await world.state(request)).toBe('approved');
    expect(world.cams.writes()).toEqual([]);
  });

  it('is looked at before the group is read for the last time: what changes meanwhile is seen', async () => {
    const world = await createWorld();
    const request = await world.submit('update', input);
    if (request.kind !== 'submitted') throw new Error('it was not submitted');
    const stop = world.stops.at('look at the picture');
    const working = world.app.work();
    await stop.reached;
    world.cams.change(GROUP, { subject: 'Renamed meanwhile' });
    stop.go();
    await working;
    expect(await world.find(request.request)).toMatchObject({ state: 'pending', revision: 2 });
    expect(world.cams.writes()).toEqual([]);
  });

  it('is not looked at while CAMS cannot be read, nor when it stays as it is', async () => {
    const world = await createWorld();
    world.cams.state.unreadable = unreadable(true);
    await world.submit('update', input, { evidence });
    await world.app.pass(minutes(2));
    expect(world.pictures.looked).toEqual([]);
    world.cams.state.unreadable = undefined;
    await world.app.pass(minutes(1));
    expect(world.pictures.looked).toEqual([picture]);
    await world.ask('update', { ...input, subject: 'Sales 2' });
    await world.app.pass(minutes(1));
    expect(world.cams.writes()).toHaveLength(2);
    expect(world.pictures.looked).toEqual([picture]);
  });
});
