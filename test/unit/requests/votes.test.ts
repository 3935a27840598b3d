import { minutes } from '../../../src/domain/clock';
import { DINA, MAYA, RAKA, SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import type { World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

describe.each(availableStores())('where two must confirm, in $name', (kind) => {
  const createWorld = useWorlds(kind);
  const two = { approvalsNeeded: 2 };

  it('the first vote is told, and the second starts it', async () => {
    const world = await createWorld(two);
    const request = await world.ask('link delete');
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted', votes: 1, needed: 2 });
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted_before', votes: 1, needed: 2 });
    expect(await world.state(request)).toBe('pending');
    expect(await world.click(request, 'confirm', SITI)).toMatchObject({ kind: 'done' });
    await world.app.pass(minutes(1));
    expect(world.thread(request)).toEqual(['vote', 'confirmed', 'accepted', 'ended']);
    const confirmed = (await world.audit()).find(({ event }) => event === 'request.confirmed');
    expect(confirmed?.data).toMatchObject({ voters: [RAKA, SITI], needed: 2, policy: { approvalsNeeded: 2 } });
  });

  it('two votes at once are two votes', async () => {
    const world = await createWorld(two);
    for (let round = 0; round < 5; round += 1) {
      const request = await world.ask('link delete');
      const both = await Promise.all([
        world.click(request, 'confirm', RAKA),
        world.click(request, 'confirm', SITI, world.start()),
      ]);
      expect(both.map((each) => each.kind).sort()).toEqual(['done', 'voted']);
      await world.click(request, 'withdraw', DINA);
    }
  });

  it('the same person clicking twice at once is one vote', async () => {
    const world = await createWorld(two);
    const request = await world.ask('link delete');
    const both = await Promise.all([
      world.click(request, 'confirm', RAKA),
      world.click(request, 'confirm', RAKA, world.start()),
    ]);
    expect(both.map((each) => each.kind).sort()).toEqual(['voted', 'voted_before']);
    expect(await world.state(request)).toBe('pending');
  });

  it.each([
    ['was removed from the user group', (world: World) => world.people.leads.delete(MAYA)],
    ['was deactivated', (world: World) => world.people.facts.set(MAYA, { isDeactivated: true })],
  ])('the vote of somebody who %s meanwhile does not count', async (_what, leave) => {
    const world = await createWorld(two);
    const request = await world.ask('link delete');
    await world.click(request, 'confirm', MAYA);
    leave(world);
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted', votes: 1, needed: 2 });
    expect(await world.click(request, 'confirm', SITI)).toMatchObject({ kind: 'done' });
  });

  it('a policy that was tightened holds for requests that wait, one that was loosened does not', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    world.desks.set(world.desk.id, { ...world.desk, policy: { ...world.desk.policy, approvalsNeeded: 2 } });
    const strict = await world.ask('delete');
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted', needed: 2 });
    world.desks.set(world.desk.id, world.desk);
    expect(await world.click(strict, 'confirm', RAKA)).toMatchObject({ kind: 'voted', needed: 2 });
    expect(await world.click(request, 'confirm', SITI)).toMatchObject({ kind: 'done' });
  });

  it('a destructive request needs somebody, whatever the policy says', async () => {
    const world = await createWorld({ approvalsNeeded: 0 });
    const request = await world.ask('link delete');
    await world.app.pass(minutes(1));
    expect(await world.state(request)).toBe('pending');
    expect(await world.click(request, 'confirm')).toMatchObject({ kind: 'done' });
  });
});
