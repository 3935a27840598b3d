import { setTimeout as sleep } from 'node:timers/promises';
import { seconds } from '../../../src/domain/clock';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, type World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

/** For whoever does not wait to have read and written, in ms. */
const LONG_ENOUGH = 300;

/** Another desk has the group now. */
const giveAway = ({ store, desk: { scope }, clock }: World): Promise<void> =>
  store.groupOwners.put({ scope, groupId: GROUP, deskId: 'another-desk', at: clock.now(), by: 'U0SINTA' });

describe.each(availableStores())('a group that is given to another desk, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  it('makes what waits for it stale at the click, and nothing is asked of CAMS', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    const reads = world.scopes.length;
    await giveAway(world);
    expect(await world.click(request, 'confirm')).toMatchObject({ kind: 'too_late', request: { state: 'stale' } });
    await world.app.work();
    expect(world.thread(request)).toEqual(['stale']);
    expect(world.scopes).toHaveLength(reads);
  });

  it('while it is read before the write is not written to', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const reading = world.stops.at('read readGroup answers');
    const working = world.app.work();
    await reading.reached;
    await giveAway(world);
    reading.go();
    await working;
    expect(world.cams.writes()).toEqual([]);
    expect(await world.state(request)).toBe('stale');
  });

  it('after it was read for the last time is not written to either', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const { store } = world;
    let looks = 0;
    const owner = async (...of: Parameters<typeof store.groupOwners.owner>) => {
      const found = await store.groupOwners.owner(...of);
      looks += 1;
      if (looks === 1) await giveAway(world);
      return found;
    };
    await world.start({ over: { ...store, groupOwners: { ...store.groupOwners, owner } } }).work();
    expect(looks).toBeGreaterThan(1);
    expect(world.cams.writes()).toEqual([]);
    expect(await world.state(request)).toBe('stale');
  });

  it('while its attempt is being recorded is given away before it or after it, on record as well', async () => {
    const world = await createWorld();
    const { store, desk, clock } = world;
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const reading = world.stops.at('read readGroup answers');
    const working = world.app.work();
    await reading.reached;
    await store.transaction(async (tx) => {
      await tx.groupOwners.hold(desk.scope);
      const at = clock.now();
      await tx.groupOwners.put({ scope: desk.scope, groupId: GROUP, deskId: undefined, at, by: 'U0SINTA' });
      const actor = { kind: 'person', id: 'U0SINTA' } as const;
      const data = { groups: [{ id: GROUP, subject: 'Sales' }], from: desk.id };
      await tx.audit.append({ deskId: desk.id, at, actor, event: 'desk.groups_lost', data });
      reading.go();
      await sleep(LONG_ENOUGH);
    });
    await working;
    expect(world.cams.writes()).toEqual([]);
    expect(await world.state(request)).toBe('stale');
  });

  it('after the write is read back all the same', async () => {
    const world = await createWorld();
    const request = await world.ask('link delete');
    await world.click(request, 'confirm');
    const answering = world.stops.at('cams DeleteChatGroupInviteLink answers');
    const working = world.app.work();
    await answering.reached;
    await giveAway(world);
    answering.go();
    await working;
    await world.app.pass(seconds(40));
    expect(await world.state(request)).toBe('succeeded');
  });
});
